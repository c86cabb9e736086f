import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Told when it is unfolded or folded. */
  readonly onOpen?: (open: boolean) => void;
}

/** A titled part that is folded until it is opened: what is rarely needed is far longer than a pane is high. */
export function FoldedSection({ title, children, onOpen }: Props): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.section} onToggle={(event) => onOpen?.(event.currentTarget.open)}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
