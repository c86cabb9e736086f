import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Period } from "../../domain/period/period";
import type { Exemption, Ground, Settings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { useTexts } from "../pane-context";
import { RemedyForm } from "./RemedyForm";

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface Props {
  readonly unit: string;
  readonly ground: Ground;
  readonly period: Period;
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** Spares a unit a reminder, with the reason that is kept; for this period unless the box is cleared. */
export function ExemptForm({ unit, ground, period, settings, onClose }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(findingTexts).remind;
  const [reason, setReason] = useState("");
  const [once, setOnce] = useState(true);
  const [asked, setAsked] = useState(false);
  const answer = () => {
    if (reason.trim() === "") {
      setAsked(true);
      return null;
    }
    const exemption: Exemption = {
      unit,
      ground,
      reason: reason.trim(),
      ...(once ? { period } : {}),
    };
    return { ...settings, exemptions: [...settings.exemptions, exemption] };
  };
  const missing = asked && reason.trim() === "";
  return (
    <RemedyForm title={texts.actionFor(unit)} answer={answer} onClose={onClose}>
      <Field
        label={texts.reason}
        required
        {...(missing ? { validationMessage: texts.reasonNeeded } : {})}
      >
        <Input
          className={styles.input}
          value={reason}
          placeholder={texts.reasonHint}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Checkbox
        label={texts.thisPeriod}
        checked={once}
        onChange={(_event, { checked }) => setOnce(checked === true)}
      />
    </RemedyForm>
  );
}
