import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Report } from "../../domain/report/report";
import type { Ground } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { ExemptForm } from "./ExemptForm";
import { useReturnFocus } from "./use-return-focus";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  form: { alignSelf: "stretch" },
});

/** A reminder, a criticism or a waived one, as the list shows it. */
interface Entry {
  readonly unit: number;
  readonly ground: Ground;
  readonly what: string;
  readonly exempt: boolean;
}

/** Whom the rules remind or criticise this period. A unit can be exempt with a reason, which is kept in the workbook. */
export function ReminderList({ analysis }: { readonly analysis: Analysis }): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(findingTexts).remind;
  const entries = useEntries(analysis.report);
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.help}>{texts.help}</p>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <ReminderItem
            key={`${entry.unit} ${entry.ground}`}
            entry={entry}
            report={analysis.report}
          />
        ))}
      </ul>
    </section>
  );
}

function useEntries({ assessment }: Report): readonly Entry[] {
  const texts = useTexts(findingTexts).remind;
  const criticised = assessment.criticised.map(({ unit, ground, level }) => ({
    unit,
    ground,
    what: texts.criticised(level),
    exempt: false,
  }));
  const reminded = assessment.reminders.map(({ unit, ground, level }) => ({
    unit,
    ground,
    what: texts.level(level),
    exempt: false,
  }));
  const exempt = assessment.exempt.map(({ unit, ground, reason }) => ({
    unit,
    ground,
    what: texts.exempt(reason),
    exempt: true,
  }));
  return [...criticised, ...reminded, ...exempt];
}

interface ItemProps {
  readonly entry: Entry;
  readonly report: Report;
}

function ReminderItem({ entry, report }: ItemProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const [answering, setAnswering] = useState(false);
  const item = useReturnFocus<HTMLLIElement>(answering);
  const name = report.units[entry.unit]?.name ?? "";
  return (
    <li ref={item} className={styles.item}>
      <span>
        <strong>{name}</strong>: {entry.what} ({texts.grounds[entry.ground]})
      </span>
      {!entry.exempt && !answering && (
        <Button
          size="small"
          aria-label={texts.remind.actionFor(name)}
          onClick={() => setAnswering(true)}
        >
          {texts.remind.action}
        </Button>
      )}
      {answering && (
        <div className={styles.form}>
          <ExemptForm
            unit={name}
            ground={entry.ground}
            period={report.period}
            settings={report.settings}
            onClose={() => setAnswering(false)}
          />
        </div>
      )}
    </li>
  );
}
