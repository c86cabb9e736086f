import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Finding, Severity } from "../../domain/finding";
import { findingTexts } from "../../strings/pane/findings";
import { useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Filled };

/** A bad month can have thousands of findings; they are shown by the page. */
const pageSize = 50;

interface Props {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly analysis: Analysis;
}

/** The findings of one severity. The sign and the word say the severity; the colour repeats it. */
export function FindingList({ severity, findings, analysis }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const [shown, setShown] = useState(pageSize);
  if (findings.length === 0) return null;
  const Icon = icons[severity];
  const left = findings.length - shown;
  return (
    <section>
      <h2 className={styles.title}>
        <Icon className={styles[severity]} aria-hidden="true" />
        {texts.count(texts.severity[severity], findings.length)}
      </h2>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem
            key={`${finding.code} ${finding.sheet} ${finding.cell ?? ""} ${index}`}
            finding={finding}
            analysis={analysis}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + pageSize)}>
          {texts.more(Math.min(left, pageSize))}
        </Button>
      )}
    </section>
  );
}
