import { formatPeriodId } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import type { WorkbookContents } from "../workbook-port";

/** By what a tracking form is known as ours while it is being made; once it is whole, it is the user's own. */
export function formMark(period: Period): SheetMark {
  return { kind: "form", subject: `tracking/${formatPeriodId(period)}` };
}

/** Takes away what a run that was cut off has left of the form of a period. */
export function leftoverOf({ sheets }: WorkbookContents, period: Period): readonly SheetEdit[] {
  const { kind, subject } = formMark(period);
  return sheets
    .filter(({ mark }) => mark?.kind === kind && mark.subject === subject)
    .map(({ name }) => ({ kind: "deleteSheet", sheet: name }));
}
