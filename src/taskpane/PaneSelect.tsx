import { Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

interface Props {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Where no visible label stands beside it. */
  readonly label?: string;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** The platform's own list of choices, never wider than its place: it works alike with keys, touch and screen readers. */
export function PaneSelect({ value, onValue, label, busy, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Select
      root={{ className: styles.root }}
      select={{ className: styles.select }}
      value={value}
      {...(label === undefined ? {} : { "aria-label": label, title: label })}
      {...(busy === undefined ? {} : { "aria-disabled": busy })}
      onChange={(_event, { value: chosen }) => onValue(chosen)}
    >
      {children}
    </Select>
  );
}
