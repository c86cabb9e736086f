import { finishPieces } from "../../../src/domain/in-pieces";
import type { Report } from "../../../src/domain/report/report";
import { planRankingInPieces, rankingNotesKey } from "../../../src/results/ranking/plan-ranking";
import { rankingPlaces } from "../../../src/results/ranking/ranking-places";
import { columnWidths, bodySize } from "../../../src/results/ranking/ranking-style";
import { rankingHeaders, statusWords } from "../../../src/strings/results";
import type { CellValue } from "../../../src/sheet/cell-grid";
import { InMemoryWorkbook } from "../../support/in-memory-workbook";
import { april, keyOf, march, recordsOf, reportOf, type UnitRow } from "../../support/records";
import { linesOf } from "../../support/lines-of";

const sheetName = "Xếp hạng T4-2023";
const intakeTable = "XepHang_2023_04_intakeDigitisation";

const rows: readonly UnitRow[] = [
  ["Phòng Tư pháp", 0, 35, 36, 35, 36, 0],
  ["Phòng Kinh tế", 0, 1, 1, 4, 4, 0],
  ["UBND xã Tái Sơn", 1, 207, 250, 200, 210, 0],
  ["UBND xã Đại Sơn", 1, 190, 200, 180, 190, 4],
  ["UBND xã Hà Kỳ", 1, 0, 0, 0, 0, 0],
  ["UBND xã Văn Tố", 1, null, 120, 100, 101, 0],
];
const before: readonly UnitRow[] = [
  ["Phòng Tư pháp", 0, 36, 36, 35, 36, 0],
  ["Phòng Kinh tế", 0, 1, 2, 4, 4, 0],
  ["UBND xã Tái Sơn", 1, 200, 250, 200, 210, 0],
  ["UBND xã Đại Sơn", 1, 100, 200, 180, 190, 0],
  ["UBND xã Hà Kỳ", 1, 5, 5, 5, 5, 0],
  ["UBND xã Văn Tố", 1, 110, 120, 100, 101, 0],
];

function report(units: readonly UnitRow[] = rows): Report {
  return reportOf(recordsOf(april, units), { previous: recordsOf(march, before) });
}

function planInPieces(book: InMemoryWorkbook, of: Report) {
  const existing = book.sheets.some(({ name }) => name === sheetName)
    ? book.contents(sheetName)
    : null;
  return planRankingInPieces(of, {
    sheetName,
    existing,
    tableNames: book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    keyOf,
    ...(book.settings.has(rankingNotesKey)
      ? { keptNotes: book.settings.get(rankingNotesKey) ?? null }
      : {}),
  });
}

function plan(book: InMemoryWorkbook, of: Report) {
  return finishPieces(planInPieces(book, of));
}

function written(of: Report = report()): InMemoryWorkbook {
  const book = new InMemoryWorkbook();
  book.apply(plan(book, of) ?? []);
  return book;
}

function tableRows(book: InMemoryWorkbook, name = intakeTable): CellValue[][] {
  const { grid, tables } = book.contents(sheetName);
  const table = tables.find((one) => one.name === name)!;
  return grid!.values
    .slice(table.row, table.row + table.rows)
    .map((line) => line.slice(table.column, table.column + table.columns));
}

function unitNames(book: InMemoryWorkbook): CellValue[] {
  return tableRows(book)
    .slice(1)
    .map((line) => line[rankingPlaces.unit]!);
}

/** Puts a value into the notes of a unit in the intake table, as the user would. */
function note(book: InMemoryWorkbook, unit: string, text: string): void {
  const table = book.sheet(sheetName).tables.find(({ name }) => name === intakeTable)!;
  const row = table.row + 1 + unitNames(book).indexOf(unit);
  book.sheet(sheetName).cells.set(`${row},${table.column + rankingPlaces.note}`, text);
}

function noteOf(book: InMemoryWorkbook, unit: string): CellValue {
  return tableRows(book).find((line) => line[rankingPlaces.unit] === unit)![rankingPlaces.note]!;
}

describe("a ranking sheet that is made", () => {
  test("has a table for the overall rank first and one for each indicator below it", () => {
    const { tables } = written().contents(sheetName);
    expect(tables.map(({ name }) => name)).toEqual([
      "XepHang_2023_04_overall",
      "XepHang_2023_04_intakeDigitisation",
      "XepHang_2023_04_resultDigitisation",
      "XepHang_2023_04_overdue",
    ]);
    const ends = tables.map(({ row, rows: count }) => row + count);
    tables.slice(1).forEach(({ row }, index) => expect(row).toBeGreaterThan(ends[index]!));
  });

  test("ranks inside each group, best first, with figures as numbers and absent ones empty", () => {
    expect(tableRows(written())).toEqual([
      [
        rankingHeaders.rank,
        rankingHeaders.unit,
        rankingHeaders.group,
        rankingHeaders.rate,
        rankingHeaders.numerator,
        rankingHeaders.denominator,
        rankingHeaders.previous,
        rankingHeaders.delta,
        rankingHeaders.gap,
        rankingHeaders.rankChange,
        rankingHeaders.status,
        rankingHeaders.note,
      ],
      [
        1,
        "Phòng Kinh tế",
        "Cơ quan chuyên môn",
        100,
        1,
        1,
        50,
        50,
        11.09,
        "▲ tăng 1 (2/2→1/2)",
        "Đạt 100%",
        "",
      ],
      [
        2,
        "Phòng Tư pháp",
        "Cơ quan chuyên môn",
        97.22,
        35,
        36,
        100,
        -2.78,
        8.31,
        "▼ giảm 1 (1/2→2/2)",
        "Trên bình quân",
        "",
      ],
      [
        1,
        "UBND xã Đại Sơn",
        "UBND các xã, thị trấn",
        95,
        190,
        200,
        50,
        45,
        6.09,
        "▲ tăng 3 (4/4→1/2)",
        "Trên bình quân",
        "",
      ],
      [
        2,
        "UBND xã Tái Sơn",
        "UBND các xã, thị trấn",
        82.8,
        207,
        250,
        80,
        2.8,
        -6.11,
        "▲ tăng 1 (3/4→2/2)",
        "Dưới bình quân",
        "",
      ],
      [
        "",
        "UBND xã Hà Kỳ",
        "UBND các xã, thị trấn",
        "",
        0,
        0,
        100,
        "",
        "",
        "",
        "Không phát sinh",
        "",
      ],
      [
        "",
        "UBND xã Văn Tố",
        "UBND các xã, thị trấn",
        "",
        "",
        "",
        91.67,
        "",
        "",
        "",
        "Chưa có số liệu",
        "",
      ],
    ]);
  });

  test("names the period, what it is compared with and how the averages were made", () => {
    const lines = written()
      .contents(sheetName)
      .grid!.values.slice(0, 5)
      .map((line) => line[0]);
    expect(lines[1]).toBe("Kỳ: tháng 4/2023; so với tháng 3/2023");
    expect(lines[2]).toBe("Nguồn: trang “Tháng 04.2023”, 6 đơn vị");
  });

  test("marks an open period as provisional up to its last day of data", () => {
    const open = { ...recordsOf(april, rows), lastDay: "2023-04-20" };
    const book = written(reportOf(open));
    const [, line] = book.contents(sheetName).grid!.values.map((values) => values[0]);
    expect(line).toBe(
      "Kỳ: tháng 4/2023 (Số liệu tạm tính đến ngày 20/4/2023); không có số liệu kỳ trước để so sánh",
    );
  });

  test("prints at nine points or more on A4 landscape", () => {
    const pixels = columnWidths.reduce((sum, width) => sum + width * 7 + 5, 0);
    const printable = ((297 - 12 - 12) / 25.4) * 72;
    expect(bodySize * Math.min(1, printable / (pixels * 0.75))).toBeGreaterThanOrEqual(9);
  });

  test("gives a table another name where a copy of the sheet has taken it", () => {
    const book = new InMemoryWorkbook();
    const copy = book.addUserSheet("Bản sao", [["a"], ["b"]]);
    copy.tables.push({ name: intakeTable.toUpperCase(), row: 0, column: 0, rows: 2, columns: 1 });
    book.apply(plan(book, report()) ?? []);
    const names = book.contents(sheetName).tables.map(({ name }) => name);
    expect(names).toContain(`${intakeTable}_2`);
    expect(plan(book, report())).toEqual([]);
  });
});

describe("a ranking sheet that is brought up to date", () => {
  test("the same report leads to no edit at all", () => {
    const book = written();
    expect(plan(book, report())).toEqual([]);
  });

  test("only the cells that differ are written", () => {
    const book = written();
    const changed = report(
      rows.map((row) => (row[0] === "UBND xã Đại Sơn" ? withOverdue(row, 5) : row)),
    );
    const edits = plan(book, changed)!;
    const cells = edits.flatMap((edit) =>
      edit.kind === "writeValues" ? linesOf(edit.values).flat() : [],
    );
    expect(cells.filter((cell) => cell !== null)).toEqual(expect.arrayContaining([5]));
    expect(cells.filter((cell) => cell !== null).length).toBeLessThanOrEqual(4);
    book.apply(edits);
    expect(plan(book, changed)).toEqual([]);
  });

  test("notes stay with their unit when ranks change places", () => {
    const book = written();
    note(book, "UBND xã Tái Sơn", "đã làm việc với xã");
    const better = report(
      rows.map((row) => (row[0] === "UBND xã Tái Sơn" ? withIntake(row, 250) : row)),
    );
    book.apply(plan(book, better)!);
    expect(unitNames(book).slice(2, 4)).toEqual(["UBND xã Tái Sơn", "UBND xã Đại Sơn"]);
    expect(noteOf(book, "UBND xã Tái Sơn")).toBe("đã làm việc với xã");
    expect(noteOf(book, "UBND xã Đại Sơn")).toBe("");
  });

  test("an order that the user has sorted is kept", () => {
    const book = written();
    sortIntakeByName(book);
    const sorted = unitNames(book);
    const better = report(
      rows.map((row) => (row[0] === "UBND xã Tái Sơn" ? withIntake(row, 250) : row)),
    );
    book.apply(plan(book, better)!);
    expect(unitNames(book)).toEqual(sorted);
    expect(tableRows(book).find((line) => line[1] === "UBND xã Tái Sơn")![0]).toBe(1);
    expect(plan(book, better)).toEqual([]);
  });

  test("rows that the user has inserted above move the tables, not the figures", () => {
    const book = written();
    shiftDown(book, 3);
    expect(plan(book, report())).toEqual([]);
  });

  test("a column that the user has added to a table is never written", () => {
    const book = written();
    const sheet = book.sheet(sheetName);
    const at = sheet.tables.findIndex(({ name }) => name === intakeTable);
    const table = sheet.tables[at]!;
    sheet.tables[at] = { ...table, columns: table.columns + 1 };
    sheet.cells.set(`${table.row},${table.column + table.columns}`, "Của tôi");
    sheet.cells.set(`${table.row + 1},${table.column + table.columns}`, 7);
    const better = report(
      rows.map((row) => (row[0] === "UBND xã Tái Sơn" ? withIntake(row, 250) : row)),
    );
    const names = unitNames(book);
    book.apply(plan(book, better)!);
    expect(unitNames(book)).toEqual(names);
    expect(sheet.cells.get(`${table.row + 1},${table.column + table.columns}`)).toBe(7);
  });

  test("a new unit makes the tables longer and notes are carried over", () => {
    const book = written();
    note(book, "UBND xã Đại Sơn", "quá hạn 4");
    const more = report([...rows, ["UBND xã An Thanh", 1, 10, 10, 10, 10, 0]]);
    book.apply(plan(book, more)!);
    expect(unitNames(book)).toHaveLength(7);
    expect(noteOf(book, "UBND xã Đại Sơn")).toBe("quá hạn 4");
    expect(book.settings.has(rankingNotesKey)).toBe(false);
    expect(plan(book, more)).toEqual([]);
  });

  test("a unit that is gone leaves no row behind", () => {
    const book = written();
    const fewer = report(rows.slice(0, 5));
    book.apply(plan(book, fewer)!);
    expect(unitNames(book)).not.toContain("UBND xã Văn Tố");
    expect(plan(book, fewer)).toEqual([]);
  });

  test("cells of the user's are not written over: the plan is refused where the tables would have to move", () => {
    const book = written();
    book.sheet(sheetName).cells.set("200,0", "ghi chú của tôi");
    expect(plan(book, report(rows.slice(0, 5)))).toBeNull();
    expect(plan(book, report())).toEqual([]);
  });

  test("a sheet that was cut off half-made is made anew with the notes that had been put by", () => {
    const book = written();
    note(book, "UBND xã Đại Sơn", "quá hạn 4");
    const more = report([...rows, ["UBND xã An Thanh", 1, 10, 10, 10, 10, 0]]);
    const edits = plan(book, more)!;
    const cut = edits.findIndex(({ kind }) => kind === "clearSheet") + 3;
    book.apply(edits.slice(0, cut));
    expect(book.contents(sheetName).mark).toMatchObject({ unfinished: true });
    book.apply(plan(book, more)!);
    expect(noteOf(book, "UBND xã Đại Sơn")).toBe("quá hạn 4");
    expect(plan(book, more)).toEqual([]);
  });
});

test("a unit whose name looks like a formula is a row like any other", () => {
  const hostile: readonly UnitRow[] = [...rows, ['=HYPERLINK("http://x")', 1, 10, 10, 10, 10, 0]];
  const book = written(report(hostile));
  expect(unitNames(book)).toContain('=HYPERLINK("http://x")');
  expect(plan(book, report(hostile))).toEqual([]);
});

test("a status is always a word, whatever its tint", () => {
  const words = tableRows(written())
    .slice(1)
    .map((line) => line[rankingPlaces.status]);
  expect(words.every((word) => word !== "")).toBe(true);
  expect(words).toContain(statusWords.below);
});

function withOverdue(row: UnitRow, overdue: number): UnitRow {
  return [row[0], row[1], row[2], row[3], row[4], row[5], overdue];
}

function withIntake(row: UnitRow, digitised: number): UnitRow {
  return [row[0], row[1], digitised, row[3], row[4], row[5], row[6]];
}

function sortIntakeByName(book: InMemoryWorkbook): void {
  const sheet = book.sheet(sheetName);
  const table = sheet.tables.find(({ name }) => name === intakeTable)!;
  const body = tableRows(book).slice(1);
  body.sort((a, b) => String(a[1]).localeCompare(String(b[1]), "vi"));
  body.forEach((line, down) => {
    line.forEach((value, right) => {
      sheet.cells.set(`${table.row + 1 + down},${table.column + right}`, value);
    });
  });
}

function shiftDown(book: InMemoryWorkbook, by: number): void {
  const sheet = book.sheet(sheetName);
  sheet.cells = new Map(
    [...sheet.cells].map(([key, value]) => {
      const [row, column] = key.split(",").map(Number);
      return [`${row! + by},${column!}`, value];
    }),
  );
  sheet.tables = sheet.tables.map((table) => ({ ...table, row: table.row + by }));
}

test("bringing a sheet up to date can be left when a table is composed, found, compared with what is planned, ordered and written", () => {
  const book = written();
  const tables = book.contents(sheetName).tables.length;
  expect([...planInPieces(book, report())]).toHaveLength(tables * 5);
});
