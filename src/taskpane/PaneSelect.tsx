import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useId } from "react";

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, 1fr) minmax(0, 2fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The list's name where no visible label stands beside it. */
  readonly label?: string;
  readonly busy?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** The platform's own list of choices, never wider than its place: it works alike with keys, touch and screen readers. */
export function PaneSelect({ value, onValue, label, busy, id, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Select
      root={{ className: styles.root }}
      select={{ className: styles.select }}
      value={value}
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { "aria-label": label, title: label })}
      {...(busy === undefined ? {} : { "aria-disabled": busy })}
      onChange={(_event, { value: chosen }) => onValue(chosen)}
    >
      {children}
    </Select>
  );
}

/** The same with its label on its left. */
export function LabelledSelect({
  label,
  ...select
}: Omit<Props, "id"> & { readonly label: string }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <PaneSelect {...select} id={id} />
    </div>
  );
}
