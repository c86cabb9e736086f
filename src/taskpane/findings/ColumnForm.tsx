import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ColumnPart } from "../../domain/records";
import type { Settings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { indicatorTitle, knownIndicatorIds } from "../../strings/pane/indicator-titles";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField } from "../settings/ChoiceField";
import { RemedyForm } from "./RemedyForm";

const useStyles = makeStyles({ select: { minWidth: 0 } });

interface Props {
  readonly path: string;
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** Says what a column holds: a part of a known indicator, a quantity, or an indicator of the office's own. */
export function ColumnForm({ path, settings, onClose }: Props): ReactElement {
  const texts = useTexts(findingTexts);
  const custom = `custom:${path}`;
  const [subject, setSubject] = useState<string>(custom);
  const [part, setPart] = useState<ColumnPart>("count");
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

interface SubjectProps {
  readonly custom: string;
  readonly value: string;
  readonly onSubject: (subject: string) => void;
}

function SubjectChoice({ custom, value, onSubject }: SubjectProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { language } = usePane();
  return (
    <Field label={texts.column.subject}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_event, { value: chosen }) => onSubject(chosen)}
      >
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
      </Select>
    </Field>
  );
}
