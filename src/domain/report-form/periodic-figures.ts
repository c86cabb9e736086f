import { cellOf, countOf } from "./form-counts";
import type { CitedDocument, FormFigureId, ReportForm } from "./report-form";

/** A count of a periodic report with the cells that it came from, qualified by their sheet. */
export interface PeriodicFigure {
  readonly value: number;
  readonly cells: readonly string[];
}

/** What a periodic report states beside its indicators. */
export interface PeriodicFigures {
  readonly figures: ReadonlyMap<FormFigureId, PeriodicFigure>;
  readonly fields: readonly (PeriodicFigure & { readonly name: string })[];
  readonly cited: readonly CitedDocument[];
}

/** The counts of a form: a total is what its parts give where all of them are there. */
export function figuresOfForm(
  form: ReportForm,
  qualify: (sheet: string, cell: string) => string,
): PeriodicFigures {
  const address = (cell: string) => [qualify(form.sheet, cell)];
  const figures = new Map<FormFigureId, PeriodicFigure>();
  for (const id of listIds(form)) {
    const value = countOf(form, id);
    const cell = cellOf(form, id);
    if (value !== null && cell !== null) figures.set(id, { value, cells: address(cell) });
  }
  return {
    figures,
    fields: form.fields.map(({ name, count }) => ({
      name,
      value: count.value,
      cells: address(count.cell),
    })),
    cited: form.cited,
  };
}

/** The totals as well where only their parts are stated. */
function listIds({ figures }: ReportForm): ReadonlySet<FormFigureId> {
  return new Set([...figures.keys(), "received", "settledEarlyOrOnTime", "settled", "pending"]);
}
