import { makingName } from "./sheet-marks";

/** Finds sheets by name inside one request context, each by one path however many edits name it. */
export class SheetLookup {
  readonly #known = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  /** A sheet that is there, or that an edit before this one has added. */
  get(name: string): Excel.Worksheet {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const sheet = this.context.workbook.worksheets.getItem(name);
    this.#known.set(name, sheet);
    return sheet;
  }

  /** A new sheet at the end, under the name that sheets have while they are made. */
  add(): Excel.Worksheet {
    return this.context.workbook.worksheets.add(makingName());
  }

  /** A copy of a sheet, right after it, under the name that Excel gives it. */
  copy(from: string): Excel.Worksheet {
    const source = this.get(from);
    return source.copy("After", source);
  }

  /** Gives a sheet its name; where another has it by now, Excel refuses. */
  rename(sheet: Excel.Worksheet, name: string): void {
    sheet.name = name;
    this.#known.set(name, sheet);
  }

  /** Takes a sheet away; its name is free for the edits that follow. */
  delete(name: string): void {
    this.get(name).delete();
    this.#known.delete(name);
  }
}

/** A rectangle as a range of a sheet. */
export function rangeOf(
  sheet: Excel.Worksheet,
  {
    row,
    column,
    rows,
    columns,
  }: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  },
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
