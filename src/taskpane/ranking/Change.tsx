import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  change: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  same: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Positive is up; null where there is nothing to compare with. */
  readonly amount: number | null;
  readonly format: (size: number) => string;
  /** Which way is the better one: fewer overdue dossiers are good. */
  readonly goodWhen: "up" | "down";
  /** What the arrow means, for screen readers and as a tip. */
  readonly words: {
    readonly up: (size: string) => string;
    readonly down: (size: string) => string;
    readonly same: string;
  };
}

/** A change as an arrow with its size. The arrow says the way, the words say it again; the colour only says whether it is good. */
export function Change({ amount, format, goodWhen, words }: Props): ReactElement | null {
  const styles = useStyles();
  if (amount === null) return null;
  const way = amount > 0 ? "up" : "down";
  const size = format(Math.abs(amount));
  const spoken = amount === 0 ? words.same : words[way](size);
  const look = amount === 0 ? styles.same : way === goodWhen ? styles.good : styles.bad;
  const sign = amount === 0 ? "=" : `${way === "up" ? "▲" : "▼"} ${size}`;
  return (
    <span
      className={mergeClasses(styles.change, look)}
      role="img"
      aria-label={spoken}
      title={spoken}
    >
      {sign}
    </span>
  );
}
