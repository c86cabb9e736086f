import { wholesOfRates } from "../../domain/report-form/check-rates";
import type { FormFigureId } from "../../domain/report-form/report-form";
import {
  formEntries,
  formLabels,
  formSections,
  type FormLabel,
} from "../../strings/report-form/form-labels";
import { formSheetTexts as texts } from "../../strings/report-form/form-sheet";

/** What an input cell takes: whole numbers, a rate as it is typed, or text, which days and periods are kept as. */
export type InputKind = "count" | "rate" | "text";

/** One line of the form from its first column to its last; the inputs say which cells the office fills in. */
export interface FormRow {
  readonly kind: "section" | "line" | "item";
  readonly number: string;
  readonly content: string;
  readonly unit: string;
  readonly hint: string;
  readonly level: 0 | 1 | 2;
  readonly inputs: {
    readonly content?: InputKind;
    readonly figure?: InputKind;
    readonly rate?: InputKind;
    readonly again?: InputKind;
  };
}

type SectionId = keyof typeof formSections;

const figuresOf: Readonly<Partial<Record<SectionId, readonly FormFigureId[]>>> = {
  receiving: ["received", "receivedOnline", "receivedDirect", "receivedPostal", "carriedOver"],
  settling: [
    "settled",
    "settledEarlyOrOnTime",
    "settledEarly",
    "settledOnTime",
    "settledLate",
    "pending",
    "pendingOnTrack",
    "pendingOverdue",
  ],
  fields: ["dossiersByField"],
  digitising: ["intakeDigitised", "resultsDigitised", "resultsSigned"],
  online: ["oweFee", "paidOnline"],
  procedures: [
    "proceduresPublished",
    "proceduresNew",
    "proceduresAbolished",
    "proceduresInForce",
    "fieldsOfWork",
  ],
  complaints: ["complaintsReceived", "complaintsSettled"],
  satisfaction: ["formsAll", "formsGood"],
  others: ["postalResults", "electronicCopies"],
};

/** Empty lines of the two lists; the office inserts more where it needs them. */
const listLines: Readonly<Partial<Record<SectionId, number>>> = { fields: 8, cited: 6 };
const listHints: Readonly<Partial<Record<SectionId, string>>> = {
  fields: texts.fieldHint,
  cited: texts.citedHint,
};

/** All lines of the form below its headers, sections lettered and lines numbered within them. */
export function listFormRows(): readonly FormRow[] {
  return (Object.keys(formSections) as SectionId[]).flatMap((id, index) => [
    sectionRow(id, String.fromCharCode("A".charCodeAt(0) + index)),
    ...itemRows(id),
    ...(id === "general" ? entryRows() : []),
    ...(figuresOf[id] ?? []).map((figure, place) => figureRow(figure, place + 1)),
  ]);
}

function sectionRow(id: SectionId, letter: string): FormRow {
  const hint = listHints[id] ?? "";
  const content = formSections[id];
  return { kind: "section", number: letter, content, unit: "", hint, level: 0, inputs: {} };
}

function itemRows(id: SectionId): readonly FormRow[] {
  const isField = id === "fields";
  const row: FormRow = {
    kind: "item",
    number: "",
    content: "",
    unit: isField ? texts.fieldUnit : "",
    hint: "",
    level: 0,
    inputs: { content: "text", figure: isField ? "count" : "text" },
  };
  return Array.from({ length: listLines[id] ?? 0 }, () => row);
}

function entryRows(): readonly FormRow[] {
  return Object.entries(formEntries).map(([id, label], index) =>
    labelled(label, index + 1, {
      figure: "text",
      ...(id === "reporter" ? { again: "text" } : {}),
    }),
  );
}

function figureRow(id: FormFigureId, number: number): FormRow {
  return labelled(formLabels[id], number, {
    figure: "count",
    ...(wholesOfRates[id] === undefined ? {} : { rate: "rate" }),
    again: "count",
  });
}

function labelled(
  { label, unit, hint, level: depth }: FormLabel,
  number: number,
  inputs: FormRow["inputs"],
): FormRow {
  const level = depth ?? 0;
  return { kind: "line", number: number.toString(), content: label, unit, hint, level, inputs };
}
