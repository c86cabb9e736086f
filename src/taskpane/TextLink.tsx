import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A link within running text that does something in the workbook or in the pane. */
export function TextLink({ onClick, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Link as="button" type="button" inline className={styles.link} onClick={onClick}>
      {children}
    </Link>
  );
}
