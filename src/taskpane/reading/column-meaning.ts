import type { ExplainedColumn } from "../../app/reading/explain-reading";
import type { Language } from "../../strings/pane/language";
import type { readingTexts } from "../../strings/pane/reading";

type Texts = (typeof readingTexts)[Language];

/** What a column was taken for, and the reasons in one line. */
export interface ColumnMeaning {
  readonly meaning: string;
  readonly reasons: string;
}

/** A column in words: its roles, else what it is there for; then why, and how its figures are written where that was decided. */
export function columnMeaning(column: ExplainedColumn, texts: Texts): ColumnMeaning {
  const roles = column.roles.map(({ subject, part }) => texts.role(subject, part)).join("; ");
  const reasons = [
    texts.because(reasonOf(column, texts)),
    column.separators === null ? "" : texts.separators[column.separators.reason],
    column.scale === null ? "" : texts.scales[column.scale.reason],
  ];
  return {
    meaning: roles === "" ? texts.uses[column.use] : roles,
    reasons: reasons.filter((reason) => reason !== "").join("; "),
  };
}

function reasonOf({ reason, matched }: ExplainedColumn, texts: Texts): string {
  const byWords = reason === "words" || reason === "few-words";
  const text = texts.reasons[reason];
  return byWords && matched.length > 0 ? texts.matched(text, matched.join(", ")) : text;
}
