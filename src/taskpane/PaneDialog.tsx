import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 16px)", padding: tokens.spacingHorizontalL },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly onOpenChange: (open: boolean) => void;
  /** The button that opens it, to which the focus goes back; absent where the pane opens it by itself. */
  readonly trigger?: ReactElement;
  /** The buttons, the one that goes on first. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A question that stands before the pane, as wide as the pane allows. It never leaves the page while open: that would hide the pane from screen readers. */
export function PaneDialog({ trigger, ...props }: Props): ReactElement {
  const { open, onOpenChange } = props;
  const dialog = {
    open,
    onOpenChange: (_event: unknown, change: { readonly open: boolean }) =>
      onOpenChange(change.open),
  };
  if (trigger === undefined) {
    return (
      <Dialog {...dialog}>
        <Surface {...props} />
      </Dialog>
    );
  }
  return (
    <Dialog {...dialog}>
      <DialogTrigger disableButtonEnhancement>{trigger}</DialogTrigger>
      <Surface {...props} />
    </Dialog>
  );
}

function Surface({ title, actions, children }: Omit<Props, "trigger">): ReactElement {
  const styles = useStyles();
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody>
        <DialogTitle as="h2">{title}</DialogTitle>
        <DialogContent className={styles.content}>{children}</DialogContent>
        <DialogActions fluid>{actions}</DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
