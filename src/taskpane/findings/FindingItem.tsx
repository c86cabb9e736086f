import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Finding } from "../../domain/finding";
import { formatFindingIn } from "../../strings/pane/finding-sentences";
import { findingTexts } from "../../strings/pane/findings";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { TextLink } from "../TextLink";
import { AliasForm } from "./AliasForm";
import { ColumnForm } from "./ColumnForm";
import type { Remedy } from "./remedy";
import { remedyOf } from "./remedy";

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
  const { language, requests } = usePane();
  const [answering, setAnswering] = useState(false);
  const remedy = remedyOf(finding);
  const { sheet, cell } = finding;
  return (
    <li className={styles.item}>
      {formatFindingIn(language, finding)}
      <div className={styles.actions}>
        {sheet !== "" && (
          <TextLink onClick={() => void requests.reveal(sheet, cell)}>
            {cell === null ? texts.jumpSheet(sheet) : texts.jump(cell)}
          </TextLink>
        )}
        {remedy !== null && !answering && (
          <Button size="small" onClick={() => setAnswering(true)}>
            {remedy.kind === "alias" ? texts.alias.action : texts.column.action}
          </Button>
        )}
      </div>
      {answering && remedy !== null && (
        <RemedyOf remedy={remedy} analysis={analysis} onClose={() => setAnswering(false)} />
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
  const { settings } = analysis.report;
  return remedy.kind === "alias" ? (
    <AliasForm {...remedy} settings={settings} onClose={onClose} />
  ) : (
    <ColumnForm {...remedy} settings={settings} onClose={onClose} />
  );
}
