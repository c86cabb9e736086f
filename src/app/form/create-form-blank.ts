import type { Settings } from "../../domain/settings";
import {
  blankFormName,
  blankFormRange,
  planBlankForm,
  type FormMonth,
} from "../../results/form/plan-blank-form";
import type { FormPlan } from "./create-form";
import { formMark, leftoverOf } from "./create-form-mark";
import { done, failed, type Outcome } from "../outcome";
import type { WorkbookContents } from "../workbook-port";

/** Plans the blank form of a month; refused where a sheet has its name already. */
export function planBlank(
  contents: WorkbookContents,
  settings: Settings,
  period: FormMonth,
): Outcome<FormPlan> {
  const sheet = blankFormName(period);
  const leftover = leftoverOf(contents, period);
  const isLeftover = leftover.some((edit) => "sheet" in edit && edit.sheet === sheet);
  const isTaken = contents.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (isTaken && !isLeftover) return failed({ code: "form-exists", sheet });
  const edits = planBlankForm(period, settings, { sheet, mark: formMark(period) });
  return done({
    sheet,
    period,
    from: null,
    range: blankFormRange(period, settings),
    cleared: 0,
    carried: 0,
    contents,
    edits: [...leftover, ...edits],
  });
}
