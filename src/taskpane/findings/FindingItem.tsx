import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Finding } from "../../domain/finding";
import { formatFindingIn } from "../../strings/pane/finding-sentences";
import { findingTexts } from "../../strings/pane/findings";
import { mergerTexts } from "../../strings/pane/mergers";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { TextLink } from "../TextLink";
import { AliasForm } from "./AliasForm";
import { ColumnForm } from "./ColumnForm";
import { MergerForm } from "./MergerForm";
import { DecimalForm, ScaleForm } from "./NotationForm";
import type { Remedy } from "./remedy";
import { remediesOf } from "./remedy";
import { useReturnFocus } from "./use-return-focus";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly finding: Finding;
  readonly analysis: Analysis;
}

/** One finding: its sentence, the jump to its cell, and, where the office can answer it once and for all, the form for that. */
export function FindingItem({ finding, analysis }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const mergers = useTexts(mergerTexts);
  const actionOf: Readonly<Record<Remedy["kind"], string>> = {
    alias: texts.alias.action,
    column: texts.column.action,
    scale: texts.scale.action,
    decimal: texts.decimal.action,
    merger: mergers.action,
  };
  const { language, requests } = usePane();
  const [answering, setAnswering] = useState<Remedy | null>(null);
  const actions = useReturnFocus<HTMLDivElement>(answering !== null);
  const { sheet, cell } = finding;
  return (
    <li className={styles.item}>
      {formatFindingIn(language, finding)}
      <div ref={actions} className={styles.actions}>
        {answering === null &&
          remediesOf(finding).map((remedy) => (
            <Button key={remedy.kind} size="small" onClick={() => setAnswering(remedy)}>
              {actionOf[remedy.kind]}
            </Button>
          ))}
        {sheet !== "" && (
          <TextLink onClick={() => void requests.reveal(sheet, cell)}>
            {cell === null ? texts.jumpSheet(sheet) : texts.jump(cell)}
          </TextLink>
        )}
      </div>
      {answering !== null && (
        <RemedyOf remedy={answering} analysis={analysis} onClose={() => setAnswering(null)} />
      )}
    </li>
  );
}

interface RemedyProps {
  readonly remedy: Remedy;
  readonly analysis: Analysis;
  readonly onClose: () => void;
}

function RemedyOf({ remedy, analysis, onClose }: RemedyProps): ReactElement {
  const { report } = analysis;
  const { settings } = report;
  switch (remedy.kind) {
    case "alias":
      return <AliasForm {...remedy} settings={settings} onClose={onClose} />;
    case "column":
      return <ColumnForm {...remedy} settings={settings} onClose={onClose} />;
    case "scale":
      return <ScaleForm {...remedy} settings={settings} onClose={onClose} />;
    case "decimal":
      return <DecimalForm {...remedy} settings={settings} onClose={onClose} />;
    case "merger":
      return <MergerForm {...remedy} report={report} onClose={onClose} />;
  }
}
