import { isSamePeriod } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import { firstInput, planReportForm } from "../../results/report-form/plan-report-form";
import { formatShortPeriod, freeSheetName } from "../../results/sheet-name";
import { formSheetName } from "../../strings/report-form/form-sheet";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { readSettings } from "../reading/office-workbook";
import { done, type Outcome } from "../outcome";
import { readReportForms } from "../reading/report-forms";
import type { WorkbookContents, WorkbookPort } from "../workbook-port";
import { writePlan } from "../refresh/write-plan";

/** Which form is wanted. */
export interface FormRequest {
  /** Absent: a form whose period is still to be filled in. */
  readonly period?: Period;
}

/** The sheet of a form, and whether it was made now or had been there. */
export interface InsertedForm {
  readonly sheet: string;
  readonly made: boolean;
}

/** What it takes to have the form sheet: no edits where there is one already, whatever has been typed into it. */
export interface FormPlan extends InsertedForm {
  readonly edits: readonly SheetEdit[];
}

/** Plans the form sheet of a period; pure. The one that is there is kept as it is: its figures are the office's own. */
export function planFormSheet(
  contents: WorkbookContents,
  { period }: FormRequest,
): Outcome<FormPlan> {
  const settings = readSettings(contents, {});
  if (!settings.done) return settings;
  const { ownUnit, authority } = settings.value;
  const existing = readReportForms(contents, settings.value).find(({ form }) => {
    const own = form.period?.value;
    return own === undefined || period === undefined ? own === period : isSamePeriod(own, period);
  });
  if (existing !== undefined) return done({ sheet: existing.form.sheet, made: false, edits: [] });
  const names = contents.sheets.map(({ name }) => name);
  const short = period === undefined ? "" : formatShortPeriod(period);
  const sheet = freeSheetName(formSheetName(short), names);
  const start = { period: period ?? null, reporter: ownUnit ?? authority.name ?? "" };
  return done({ sheet, made: true, edits: planReportForm(sheet, start) });
}

/** Puts the form sheet of a periodic report into the workbook, or finds the one that is there, and shows its first input cell. */
export async function insertReportForm(
  port: WorkbookPort,
  request: FormRequest = {},
): Promise<Outcome<InsertedForm>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const plan = planFormSheet(contents.value, request);
  if (!plan.done) return plan;
  const { sheet, made, edits } = plan.value;
  const written = await writePlan(port, contents.value, edits);
  if (!written.done) return written;
  const shown = await port.reveal(sheet, firstInput);
  return shown.done ? done({ sheet, made }) : shown;
}

/** The quarter that a period lies in or ends with: the one whose form is offered beside its figures. */
export function quarterOf(period: Period): Period {
  switch (period.kind) {
    case "quarter":
      return period;
    case "month":
      return quarterAt(period.year, period.month);
    case "span":
      return quarterAt(period.year, period.to);
    case "week":
      return quarterAt(period.year, Math.min(12, Math.ceil((period.week * 12) / 53)));
    case "year":
      return quarterAt(period.year, 12);
  }
}

function quarterAt(year: number, month: number): Period {
  return { kind: "quarter", year, quarter: Math.ceil(month / 3) };
}
