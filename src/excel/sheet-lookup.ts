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

  /** A new sheet at the end. */
  add(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.#known.set(name, sheet);
    return sheet;
  }

  /** A copy of a sheet, right after it. */
  copy(from: string, name: string): Excel.Worksheet {
    const source = this.get(from);
    const copy = source.copy("After", source);
    copy.name = name;
    this.#known.set(name, copy);
    return copy;
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
