import { formatMarkedField, markedFields } from "../../strings/letter/form";
import { formatDay } from "../../strings/periods";
import type { Draft, FieldValues } from "../draft";
import type { Run } from "../letter";

/** The fields of a sentence that cites the superior's letter: by the settings, else marked for a person to fill in. */
export function superiorFields({ report }: Draft): FieldValues {
  const { number, date, issuer, subject } = report.settings.superiorLetter ?? {};
  return {
    number: stated(number, markedFields.superiorNumber),
    date: stated(date === undefined ? undefined : formatDay(date), markedFields.superiorDate),
    issuer: stated(issuer, markedFields.superiorIssuer),
    subject: stated(subject, markedFields.superiorSubject),
  };
}

function stated(text: string | undefined, field: string): Run {
  return text === undefined || text.trim() === ""
    ? { text: formatMarkedField(field), field: true }
    : { text: text.trim() };
}
