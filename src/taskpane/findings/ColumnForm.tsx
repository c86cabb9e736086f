import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ColumnPart } from "../../domain/figure/records";
import type { Settings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { indicatorTitle, knownIndicatorIds } from "../../strings/pane/indicator-titles";
import { usePane, useTexts } from "../pane-context";
import { PaneSelect } from "../PaneSelect";
import { ChoiceField } from "../settings/ChoiceField";
import { RemedyForm } from "./RemedyForm";

interface Props {
  readonly path: string;
  /** What the column was taken for, "subject.part"; empty where it was not recognised. */
  readonly role: string;
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** Says what a column holds: a part of a known indicator, a quantity, or an indicator of the office's own. */
export function ColumnForm({ path, role: guess, settings, onClose }: Props): ReactElement {
  const texts = useTexts(findingTexts);
  const custom = `custom:${path}`;
  const [subject, setSubject] = useState(guess.replace(/\.\w+$/u, "") || custom);
  const [part, setPart] = useState<ColumnPart>(partNamed(guess.replace(/^.*\./u, "")));
  // A quantity is always a count; only indicators have parts.
  const isQuantity = Object.hasOwn(texts.quantities, subject);
  const role = `${subject}.${isQuantity ? "count" : part}`;
  const answer = () => ({ ...settings, columns: { ...settings.columns, [path]: role } });
  return (
    <RemedyForm title={texts.column.title(path)} answer={answer} onClose={onClose}>
      <SubjectChoice custom={custom} value={subject} onSubject={setSubject} />
      {!isQuantity && (
        <ChoiceField
          label={texts.column.part}
          value={part}
          choices={texts.column.parts}
          onChoice={setPart}
        />
      )}
    </RemedyForm>
  );
}

const parts: readonly ColumnPart[] = [
  "numerator",
  "denominator",
  "rate",
  "count",
  "points",
  "rank",
];

function partNamed(name: string): ColumnPart {
  return parts.find((part) => part === name) ?? "count";
}

interface SubjectProps {
  readonly custom: string;
  readonly value: string;
  readonly onSubject: (subject: string) => void;
}

function SubjectChoice({ custom, value, onSubject }: SubjectProps): ReactElement {
  const texts = useTexts(findingTexts);
  const { language } = usePane();
  return (
    <Field label={texts.column.subject}>
      <PaneSelect value={value} onValue={onSubject}>
        <option value={custom}>{texts.column.own}</option>
        {Object.entries(texts.quantities).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {knownIndicatorIds.map((id) => (
          <option key={id} value={id}>
            {indicatorTitle(language, { id })}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}
