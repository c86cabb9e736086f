import fc from "fast-check";
import { joinRows, type RowEdit } from "../../../src/letter/sheet/join-rows";
import type { SheetEdit } from "../../../src/sheet/sheet-edit";

const sheet = "Công văn";
const range = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });

test("rows that look alike are done at once: heights, merges along each row, looks", () => {
  const edits = [7, 8, 9].flatMap((row): RowEdit[] => [
    { kind: "setRowHeight", sheet, row, rows: 1, height: 18 },
    { kind: "mergeRange", sheet, range: range(row, 1, 3) },
    { kind: "formatRange", sheet, range: range(row, 1, 3), style: { bold: true } },
  ]);
  expect(joinRows(edits)).toEqual([
    { kind: "setRowHeight", sheet, row: 7, rows: 3, height: 18 },
    { kind: "mergeRange", sheet, range: { row: 7, column: 1, rows: 3, columns: 3 }, across: true },
    {
      kind: "formatRange",
      sheet,
      range: { row: 7, column: 1, rows: 3, columns: 3 },
      style: { bold: true },
    },
  ]);
});

test("a rule above a row stays with that row", () => {
  const style = { top: { style: "thin" } } as const;
  const edits = [3, 4].map((row): RowEdit => ({
    kind: "formatRange",
    sheet,
    range: range(row, 0, 1),
    style,
  }));
  expect(joinRows(edits)).toEqual(edits);
});

/** What the edits do to each cell or row, whatever their number. */
function effectOf(edits: readonly SheetEdit[]): string[] {
  return edits
    .flatMap((edit): string[] => {
      if (edit.kind === "setRowHeight")
        return Array.from(
          { length: edit.rows },
          (_, at) => `height ${edit.row + at} ${edit.height}`,
        );
      if (edit.kind !== "mergeRange" && edit.kind !== "formatRange") return [edit.kind];
      const what = edit.kind === "formatRange" ? JSON.stringify(edit.style) : "";
      const { row, rows, column, columns } = edit.range;
      if (edit.kind === "mergeRange" && rows > 1 && edit.across !== true)
        return ["one cell of rows"];
      return Array.from(
        { length: rows },
        (_, at) => `${edit.kind} ${row + at} ${column} ${columns} ${what}`,
      );
    })
    .sort();
}

test("joining changes nothing of what is done", () => {
  const one = fc.record({
    kind: fc.constantFrom("setRowHeight", "mergeRange", "formatRange"),
    row: fc.nat({ max: 6 }),
    column: fc.nat({ max: 2 }),
    look: fc.nat({ max: 2 }),
  });
  const places = fc.uniqueArray(one, {
    selector: ({ kind, row, column }) =>
      kind === "setRowHeight" ? `h${row}` : `${kind}${row}${column}`,
  });
  fc.assert(
    fc.property(places, (chosen) => {
      const edits = chosen.map(({ kind, row, column, look }): RowEdit => {
        if (kind === "setRowHeight") return { kind, sheet, row, rows: 1, height: 15 + look };
        const cells = range(row, column, 1 + look);
        if (kind === "mergeRange") return { kind: "mergeRange", sheet, range: cells };
        return { kind: "formatRange", sheet, range: cells, style: { fontSize: 12 + look } };
      });
      expect(effectOf(joinRows(edits))).toEqual(effectOf(edits));
    }),
  );
});
