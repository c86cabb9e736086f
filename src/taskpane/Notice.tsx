import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  Dismiss16Regular,
  ErrorCircle20Filled,
  Info20Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { frameTexts } from "../strings/pane/frame";
import { useTexts } from "./pane-context";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  body: { gridColumnStart: 2 },
  dismiss: { alignSelf: "start" },
  actions: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "end",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  errorSign: { color: tokens.colorStatusDangerForeground1 },
  warningSign: { color: tokens.colorStatusWarningForeground3 },
  successSign: { color: tokens.colorStatusSuccessForeground1 },
  infoSign: { color: tokens.colorNeutralForeground3 },
});

const signs = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  success: CheckmarkCircle20Filled,
  info: Info20Filled,
};

interface Props {
  readonly intent: keyof typeof signs;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/**
 * A message within the pane: a sign, words, and what can be done. An error is read out at once; other news is told by the
 * pane's live region or by the region that holds the message.
 */
export function Notice({ intent, title, children, actions, onDismiss }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const Sign = signs[intent];
  return (
    <div
      className={mergeClasses(styles.notice, styles[intent])}
      {...(intent === "error" ? { role: "alert" } : {})}
    >
      <Sign className={styles[`${intent}Sign`]} aria-hidden="true" />
      <div className={styles.body}>
        {title !== undefined && <strong>{title} </strong>}
        {children}
      </div>
      {onDismiss !== undefined && (
        <Button
          className={styles.dismiss}
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={texts.dismiss}
          onClick={onDismiss}
        />
      )}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
