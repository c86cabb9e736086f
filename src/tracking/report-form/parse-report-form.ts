import type { Finding } from "../../domain/finding";
import type { Period } from "../../domain/period/period";
import type {
  CitedDocument,
  FieldOfWork,
  FormFigure,
  FormFigureId,
  ReportForm,
  ReporterName,
  Stated,
} from "../../domain/report-form/report-form";
import { formatCell } from "../../sheet/address";
import type { CellGrid, CellValue } from "../../sheet/cell-grid";
import { tidyText } from "../name/normal-text";
import { unitKey } from "../name/unit-key";
import { completePeriod, parsePeriodText } from "../period/period-text";
import { parseCount, parseDay, parseRate, type FormCell } from "./form-cells";
import { findFormColumns, type FormColumns } from "./form-columns";
import { cellOf, lineOf } from "./form-lines";

/** A form and what its cells hold that can't be read. */
export interface FormReading {
  readonly form: ReportForm;
  readonly findings: readonly Finding[];
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

interface Reader {
  readonly grid: CellGrid;
  readonly columns: FormColumns;
  readonly aliases: Readonly<Record<string, string>>;
  readonly findings: Finding[];
  readonly figures: Map<FormFigureId, FormFigure>;
  readonly fields: FieldOfWork[];
  readonly cited: CitedDocument[];
  readonly entries: Mutable<
    Pick<ReportForm, "period" | "reporter" | "reporterAgain" | "lastDay" | "reportDay">
  >;
  list: "fields" | "cited" | null;
}

/**
 * Reads a form sheet by the texts of its lines: they may have been moved, and others inserted. Nothing is computed and
 * nothing repaired; null for a sheet that has no header row of a form.
 */
export function parseReportForm(
  grid: CellGrid,
  aliases: Readonly<Record<string, string>> = {},
): FormReading | null {
  const columns = findFormColumns(grid);
  if (columns === null) return null;
  const reader: Reader = {
    grid,
    columns,
    aliases,
    findings: [],
    figures: new Map(),
    fields: [],
    cited: [],
    entries: { period: null, reporter: null, reporterAgain: null, lastDay: null, reportDay: null },
    list: null,
  };
  const last = grid.top + grid.values.length;
  for (let row = columns.headerRow + 1; row < last; row += 1) readLine(reader, row);
  const { figures, fields, cited, entries, findings } = reader;
  return { form: { sheet: grid.sheet, ...entries, figures, fields, cited }, findings };
}

function readLine(reader: Reader, row: number): void {
  const text = cellOf(reader.grid, row, reader.columns.content);
  const line = lineOf(text);
  switch (line.kind) {
    case "section":
      reader.list = line.id === "fields" || line.id === "cited" ? line.id : null;
      return;
    case "figure":
      if (line.id !== "dossiersByField") reader.list = null;
      readFigure(reader, line.id, row);
      return;
    case "entry":
      reader.list = null;
      readEntry(reader, line.id, row);
      return;
    case "other":
      readListLine(reader, tidyText(String(text)), row);
  }
}

function readFigure(reader: Reader, id: FormFigureId, row: number): void {
  const { columns, figures } = reader;
  if (figures.has(id)) return;
  const context = { figure: id, kind: "count" };
  const rate = stated(reader, { row, column: columns.rate }, parseRate, {
    ...context,
    kind: "rate",
  });
  const figure: FormFigure = {
    count: stated(reader, { row, column: columns.figure }, parseCount, context),
    rate:
      rate === null
        ? null
        : { value: rate.value.rate, decimals: rate.value.decimals, cell: rate.cell },
    again: stated(reader, { row, column: columns.again }, parseCount, context),
  };
  if (figure.count ?? figure.rate ?? figure.again) figures.set(id, figure);
}

function readEntry(reader: Reader, id: string, row: number): void {
  const { columns, entries } = reader;
  const at = { row, column: columns.figure };
  if (id === "reporter") {
    entries.reporter ??= readName(reader, at);
    entries.reporterAgain ??= readName(reader, { row, column: columns.again });
  } else if (id === "period") entries.period ??= readPeriod(reader, at);
  else if (id === "lastDay") entries.lastDay ??= stated(reader, at, parseDay, { kind: "day" });
  else entries.reportDay ??= stated(reader, at, parseDay, { kind: "day" });
}

interface Place {
  readonly row: number;
  readonly column: number | null;
}

function readName(reader: Reader, { row, column }: Place): ReporterName | null {
  const value = column === null ? "" : tidyText(String(cellOf(reader.grid, row, column)));
  if (value === "" || column === null) return null;
  return { value, cell: formatCell(row, column), key: unitKey(value, { aliases: reader.aliases }) };
}

function readPeriod(reader: Reader, { row, column }: Place): Stated<Period> | null {
  if (column === null) return null;
  const partial = parsePeriodText(String(cellOf(reader.grid, row, column)), "label").period;
  const period = partial === null ? null : completePeriod(partial, null);
  return period === null ? null : { value: period, cell: formatCell(row, column) };
}

function readListLine(reader: Reader, name: string, row: number): void {
  const { list, columns, grid } = reader;
  if (list === "cited") {
    const section = tidyText(String(cellOf(grid, row, columns.figure)));
    if (name !== "") reader.cited.push({ text: name, section });
    return;
  }
  if (list === null) return;
  const context = { figure: "dossiersByField", kind: "count" };
  const count = stated(reader, { row, column: columns.figure }, parseCount, context);
  if (count === null) return;
  if (name !== "") reader.fields.push({ name, count });
  else addFinding(reader, count.cell, "row-without-name", {});
}

/** A cell's value with its address; what can't be read is a finding and counts as not stated. */
function stated<Value>(
  reader: Reader,
  { row, column }: Place,
  parse: (cell: CellValue) => FormCell<Value>,
  context: Finding["values"],
): Stated<Value> | null {
  if (column === null) return null;
  const written = cellOf(reader.grid, row, column);
  const read = parse(written);
  const cell = formatCell(row, column);
  if (read.kind === "value") return { value: read.value, cell };
  if (read.kind === "thousands") {
    const values = { ...context, written: Number(written), read: Number(read.value) };
    addFinding(reader, cell, "form-thousands-guessed", values);
    return { value: read.value, cell };
  }
  if (read.kind === "unreadable") {
    addFinding(reader, cell, "form-figure-unreadable", { ...context, written: String(written) });
  }
  if (read.kind === "not-a-count") {
    addFinding(reader, cell, "form-figure-not-a-count", { ...context, value: read.value });
  }
  return null;
}

function addFinding(
  { findings, grid }: Reader,
  cell: string,
  code: Finding["code"],
  values: Finding["values"],
): void {
  const severity = code === "form-thousands-guessed" ? "warning" : "error";
  findings.push({ code, severity, sheet: grid.sheet, cell, values });
}
