import { Button } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { helpTexts } from "../../strings/pane/help";
import { lazyPart } from "../lazy-part";
import { useTexts } from "../pane-context";

const HelpDialog = lazyPart(async () => (await import("./HelpDialog")).HelpDialog);

/** Opens the guides over the pane; they are loaded with the first click. */
export function HelpButton(): ReactElement {
  const texts = useTexts(helpTexts);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<QuestionCircle20Regular />}
        title={texts.open}
        aria-label={texts.open}
        onClick={() => {
          setOpened(true);
          setOpen(true);
        }}
      />
      {wasOpened && <HelpDialog isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
