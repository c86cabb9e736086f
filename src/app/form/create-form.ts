import type { Period } from "../../domain/period/period";
import type { FormMonth } from "../../results/form/plan-blank-form";
import { formatRange, type CellRange } from "../../sheet/address";
import { computeLineChecksums } from "../../sheet/line-checksums";
import type { SettingValue, SheetEdit } from "../../sheet/sheet-edit";
import { planBlank } from "./create-form-blank";
import { planNext } from "./create-form-next";
import { findStrayCopy } from "../journal/stray-copy";
import { readEntered } from "../journal/entered-cells";
import { readJournals, slotOf } from "../journal/journal";
import { readSettings } from "../reading/office-workbook";
import { done, type Outcome } from "../outcome";
import type { SheetChange } from "../refresh/sheet-changes";
import type { WorkbookContents, WorkbookPort } from "../workbook-port";
import { writePlan } from "../refresh/write-plan";

/** Which sheet is to be made: a blank one of a month, or that of the period after the last one, made from it. */
export type FormRequest =
  { readonly which: "blank"; readonly period: FormMonth } | { readonly which: "next" };

/** A sheet to fill in, before it is made. */
export interface FormPlan {
  readonly sheet: string;
  readonly period: Period;
  /** The sheet that it is a copy of; null for a blank form. */
  readonly from: string | null;
  readonly range: CellRange;
  /** Figures of the last period that are emptied, and figures that are known and filled in. */
  readonly cleared: number;
  readonly carried: number;
  /** The workbook as it was read, the model with what was entered into it: the journal knows the copy by that. */
  readonly contents: WorkbookContents;
  readonly edits: readonly SheetEdit[];
}

/** What a sheet takes from the last period's: its name, how many figures are emptied, how many are known and filled in. */
export interface FormCopy {
  readonly from: string;
  readonly cleared: number;
  readonly carried: number;
}

/** What making a form does, for the preview and for the note after it. */
export interface FormChanges {
  readonly sheet: string;
  readonly period: Period;
  readonly copied: FormCopy | null;
  readonly changes: readonly SheetChange[];
}

/** Plans a sheet to fill in; nothing is written. */
export async function previewForm(
  port: WorkbookPort,
  request: FormRequest,
): Promise<Outcome<FormChanges>> {
  const plan = await readAndPlan(port, request);
  return plan.done ? done(changesOf(plan.value)) : plan;
}

/** Makes a sheet to fill in and shows it. It is the user's own from then on; an undo takes it away while nothing was entered. */
export async function createForm(
  port: WorkbookPort,
  request: FormRequest,
): Promise<Outcome<FormChanges>> {
  const plan = await readAndPlan(port, request);
  if (!plan.done) return plan;
  const { sheet, contents, edits } = plan.value;
  const written = await writePlan(port, contents, edits);
  if (!written.done) return written;
  const settled = await settleJournal(port, sheet);
  if (!settled.done) return settled;
  const shown = await port.reveal(sheet, "A1");
  return shown.done ? done(changesOf(plan.value)) : shown;
}

/** Plans without the copy that a run which was cut off has left: it is no sheet of the user's, and is taken away first. */
async function readAndPlan(port: WorkbookPort, request: FormRequest): Promise<Outcome<FormPlan>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const stray = findStrayCopy(contents.value);
  const sheets = contents.value.sheets.filter((sheet) => sheet !== stray);
  const plan = await planForm(port, { ...contents.value, sheets }, request);
  if (!plan.done || stray === null) return plan;
  const removal: SheetEdit = { kind: "deleteSheet", sheet: stray.name };
  return done({ ...plan.value, edits: [removal, ...plan.value.edits] });
}

/** Keeps in the journal what was entered into the new sheet, the formulas of its model included, so that an edit of the user's is told. */
async function settleJournal(port: WorkbookPort, name: string): Promise<Outcome<null>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const { sheets, settings } = contents.value;
  const { complete } = readJournals(settings);
  const made = sheets.find((sheet) => sheet.name === name);
  if (complete === null || made === undefined) return done(null);
  const entered = await readEntered(port, made);
  if (!entered.done) return entered;
  const after = computeLineChecksums(entered.value.grid);
  const journal = {
    ...complete,
    sheets: complete.sheets.map((entry) => (entry.name === name ? { ...entry, after } : entry)),
  };
  const value = journal as unknown as SettingValue;
  const applied = await port.applyEdits([{ kind: "setSetting", key: slotOf(journal), value }]);
  return applied.done ? done(null) : applied;
}

function planForm(
  port: WorkbookPort,
  contents: WorkbookContents,
  request: FormRequest,
): Promise<Outcome<FormPlan>> {
  const settings = readSettings(contents, {});
  if (!settings.done) return Promise.resolve(settings);
  return request.which === "next"
    ? planNext(port, contents, settings.value)
    : Promise.resolve(planBlank(contents, settings.value, request.period));
}

/** One sheet is made; the rules that are put aside while the last one is copied are there again. */
function changesOf({ sheet, period, from, range, cleared, carried }: FormPlan): FormChanges {
  const change = {
    sheet,
    change: "create",
    range: formatRange(range),
    cells: range.rows * range.columns,
  } as const;
  const copied = from === null ? null : { from, cleared, carried };
  return { sheet, period, copied, changes: [change] };
}
