import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../domain/finding";
import { formatFindingIn } from "../../strings/pane/finding-sentences";
import { findingTexts } from "../../strings/pane/findings";
import { usePane, useTexts } from "../pane-context";
import { TextLink } from "../TextLink";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What was found about a document or its wording, each with a jump to its cell. */
export function LetterFindings({
  findings,
}: {
  readonly findings: readonly Finding[];
}): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { language, requests } = usePane();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={`${finding.code} ${finding.cell ?? ""} ${index}`}>
          {formatFindingIn(language, finding)}{" "}
          {finding.sheet !== "" && finding.cell !== null && (
            <TextLink onClick={() => void requests.reveal(finding.sheet, finding.cell)}>
              {texts.jump(finding.cell)}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}
