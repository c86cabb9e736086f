import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../domain/finding";
import { findingTexts } from "../../strings/pane/findings";
import { useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { FindingList } from "./FindingList";
import { ReadingFold } from "./ReadingFold";
import { ReminderList } from "./ReminderList";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  empty: { margin: 0 },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What a person should look at, the gravest first, and the reminders that the rules call for, which can be waived. */
export function FindingsTab({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { findings } = analysis.report;
  const ofSeverity = (severity: Severity): readonly Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  return (
    <div className={styles.tab}>
      {findings.length === 0 && <p className={styles.empty}>{texts.none}</p>}
      {severities.map((severity) => (
        <FindingList
          key={severity}
          severity={severity}
          findings={ofSeverity(severity)}
          analysis={analysis}
        />
      ))}
      <ReminderList analysis={analysis} />
      <ReadingFold analysis={analysis} />
    </div>
  );
}
