import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { guideTexts } from "../../strings/pane/guides";
import { helpTexts } from "../../strings/pane/help";
import { useTexts } from "../pane-context";
import { PaneSelect } from "../PaneSelect";
import type { GuideName, GuidePlace } from "./guides";
import { guideNames } from "./guides";
import { GuideText } from "./GuideText";

const useStyles = makeStyles({
  surface: {
    maxWidth: "calc(100vw - 16px)",
    maxHeight: "calc(100vh - 16px)",
    padding: tokens.spacingHorizontalM,
  },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The guides of the product, over the pane. What was read last is still there when the help is opened again. */
export function HelpDialog({ isOpen, onClose }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(guideTexts);
  const { open: title } = useTexts(helpTexts);
  const [place, setPlace] = useState<GuidePlace>({ guide: "huong-dan-su-dung", anchor: null });
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <GuideSelect
              guide={place.guide}
              onGuide={(guide) => setPlace({ guide, anchor: null })}
            />
            <GuideText key={place.guide} place={place} onPlace={setPlace} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{texts.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface SelectProps {
  readonly guide: GuideName;
  readonly onGuide: (guide: GuideName) => void;
}

function GuideSelect({ guide, onGuide }: SelectProps): ReactElement {
  const texts = useTexts(guideTexts);
  return (
    <PaneSelect
      label={texts.choose}
      value={guide}
      onValue={(value) => onGuide(guideNames.find((name) => name === value) ?? guide)}
    >
      {guideNames.map((name) => (
        <option key={name} value={name}>
          {texts.names[name]}
        </option>
      ))}
    </PaneSelect>
  );
}
