import type { CellStyle } from "../../sheet/cell-style";
import type { SettingValue, SheetEdit } from "../../sheet/sheet-edit";

/** Kinds of edits that give a sheet its look, and take no value or name with them. */
const lookKinds: ReadonlySet<string> = new Set<SheetEdit["kind"]>([
  "setColumnWidths",
  "formatRange",
  "mergeRange",
  "setRowHeight",
  "autofitRows",
  "freezeRows",
  "setupPage",
]);

const standardHeight = 15;
const standardWidth = 8.43;

/** The setting that keeps the look of an untouched draft, by the checksum of its text. */
export function lookKey(checksum: string): string {
  return `${lookPrefix}${checksum}`;
}

/** What the names of all settings that keep looks begin with. */
export const lookPrefix = "look.";

/**
 * The look that edits give a sheet, small enough to be kept in the workbook: without texts, each style once. Office.js can't read
 * the look of a sheet exactly, so it is kept when the sheet is made.
 */
export function composeLook(edits: readonly SheetEdit[]): SettingValue {
  const styles: CellStyle[] = [];
  const places = new Map<string, number>();
  const kept = edits.flatMap((edit): SettingValue[] => {
    if (!lookKinds.has(edit.kind)) return [];
    if (edit.kind !== "formatRange") return [withoutSheet(edit)];
    const text = JSON.stringify(edit.style);
    const place = places.get(text) ?? styles.push(edit.style) - 1;
    places.set(text, place);
    return [{ ...withoutSheet(edit), style: place }];
  });
  return { styles: styles.map((style) => ({ ...style }) as SettingValue), edits: kept };
}

function withoutSheet(edit: SheetEdit): Readonly<Record<string, SettingValue>> {
  const fields = Object.entries(edit as unknown as Readonly<Record<string, SettingValue>>);
  return Object.fromEntries(fields.filter(([name]) => name !== "sheet"));
}

/** The edits that give a sheet a look that was kept; null where the setting holds none. */
export function parseLook(
  value: SettingValue | undefined,
  sheet: string,
): readonly SheetEdit[] | null {
  if (!isRecord(value)) return null;
  const { styles, edits } = value;
  if (!Array.isArray(styles) || !Array.isArray(edits)) return null;
  const parsed = edits.map((edit: SettingValue) => parseEdit(edit, styles, sheet));
  return parsed.every((edit) => edit !== null) ? parsed : null;
}

function parseEdit(
  value: SettingValue,
  styles: readonly SettingValue[],
  sheet: string,
): SheetEdit | null {
  if (!isRecord(value) || typeof value.kind !== "string" || !lookKinds.has(value.kind)) return null;
  const style = typeof value.style === "number" ? styles[value.style] : undefined;
  if (value.kind === "formatRange" && !isRecord(style)) return null;
  if (value.range !== undefined && !isRange(value.range)) return null;
  return { ...value, ...(style === undefined ? {} : { style }), sheet } as unknown as SheetEdit;
}

function isRecord(
  value: SettingValue | undefined,
): value is { readonly [key: string]: SettingValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRange(value: SettingValue): boolean {
  if (!isRecord(value)) return false;
  const { row, column, rows, columns } = value;
  return [row, column, rows, columns].every((number) => Number.isSafeInteger(number));
}

/** The edits that give the rows and columns of a look their standard sizes again, before another look takes its place. */
export function resetSizes(look: readonly SheetEdit[], sheet: string): readonly SheetEdit[] {
  const heights = look.filter((edit) => edit.kind === "setRowHeight");
  const widths = look.filter((edit) => edit.kind === "setColumnWidths");
  const rows = Math.max(0, ...heights.map((edit) => edit.row + edit.rows));
  const columns = Math.max(0, ...widths.map((edit) => edit.column + edit.widths.length));
  return [
    ...(rows === 0
      ? []
      : [{ kind: "setRowHeight", sheet, row: 0, rows, height: standardHeight } as const]),
    ...(columns === 0
      ? []
      : [
          {
            kind: "setColumnWidths",
            sheet,
            column: 0,
            widths: new Array<number>(columns).fill(standardWidth),
          } as const,
        ]),
  ];
}
