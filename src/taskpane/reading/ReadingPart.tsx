import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { ExplainedSheet } from "../../app/reading/explain-reading";
import type { Outcome } from "../../app/outcome";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { frameTexts } from "../../strings/pane/frame";
import { readingTexts } from "../../strings/pane/reading";
import { Notice } from "../Notice";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { LabelledSelect } from "../PaneSelect";
import { settle } from "../settle";
import { SheetReadingView } from "./SheetReadingView";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How the workbook was read, a sheet at a time, beginning with the one whose figures are shown. */
export function ReadingPart({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(readingTexts);
  const frame = useTexts(frameTexts);
  const { language, requests } = usePane();
  const explained = useExplained(analysis);
  if (explained === null) return <p className={styles.help}>{frame.loading}</p>;
  if (!explained.done) {
    const again = (
      <Button size="small" onClick={() => void requests.reread()}>
        {frame.reread}
      </Button>
    );
    return (
      <Notice intent="error" actions={again}>
        {formatFailureIn(language, explained.failure)}
      </Notice>
    );
  }
  return (
    <div className={styles.part}>
      <p className={styles.help}>{texts.help}</p>
      <ChosenSheet sheets={explained.value} analysis={analysis} />
    </div>
  );
}

interface ChosenProps {
  readonly sheets: readonly ExplainedSheet[];
  readonly analysis: Analysis;
}

function ChosenSheet({ sheets, analysis }: ChosenProps): ReactElement | null {
  const texts = useTexts(readingTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const name = chosen ?? analysis.report.source.sheet;
  const shown = sheets.find(({ sheet }) => sheet === name) ?? sheets[0];
  if (shown === undefined) return null;
  return (
    <>
      <LabelledSelect label={texts.sheet} value={shown.sheet} onValue={setChosen}>
        {sheets.map(({ sheet }) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </LabelledSelect>
      <SheetReadingView reading={shown} settings={analysis.report.settings} />
    </>
  );
}

function useExplained(analysis: Analysis): Outcome<readonly ExplainedSheet[]> | null {
  const { services } = usePane();
  const [explained, setExplained] = useState<Outcome<readonly ExplainedSheet[]> | null>(null);
  useEffect(() => {
    let wanted = true;
    void settle(services.explainReading(analysis)).then((outcome) => {
      if (wanted) setExplained(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [services, analysis]);
  return explained;
}
