import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../Notice";
import { LetterFindings } from "./LetterFindings";
import type { Said } from "./use-action";

const useStyles = makeStyles({ region: { ":empty": { display: "none" } } });

/** What came of the last action; the region is always there, so that screen readers are told of what appears in it. */
export function SaidMessage({ said }: { readonly said: Said | null }): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" className={styles.region}>
      {said !== null && (
        <Notice intent={said.intent}>
          {said.text}
          <LetterFindings findings={said.findings ?? []} />
        </Notice>
      )}
    </div>
  );
}
