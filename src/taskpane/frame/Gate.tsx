import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { frameTexts } from "../../strings/pane/frame";
import type { Language } from "../../strings/pane/language";
import { stateTexts } from "../../strings/pane/states";
import { StateMessage } from "./StateMessage";

/** Why the pane can't work here. `version` is Excel's own, where it says one. */
export type GateReason =
  | { readonly kind: "no-excel" }
  | { readonly kind: "old-excel"; readonly version: string | null }
  | { readonly kind: "broken"; readonly message: string };

interface Props {
  readonly reason: GateReason;
  readonly language: Language;
  readonly reload: () => void;
}

/** Stands in place of the pane where it can't work: outside of Excel, in an Excel that is too old, or after a defect in drawing. */
export function Gate({ reason, language, reload }: Props): ReactElement {
  const texts = stateTexts[language];
  switch (reason.kind) {
    case "no-excel":
      return <StateMessage {...texts.noExcel} />;
    case "old-excel":
      return (
        <StateMessage
          title={texts.oldExcel.title}
          body={texts.oldExcel.body(reason.version ?? texts.oldExcel.unknown)}
        />
      );
    case "broken":
      return (
        <StateMessage {...texts.broken}>
          <code>{reason.message}</code>
          <Button onClick={reload}>{frameTexts[language].reload}</Button>
        </StateMessage>
      );
  }
}
