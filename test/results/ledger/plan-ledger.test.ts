import type { LedgerEntry } from "../../../src/domain/assessment/ledger";
import { parseLedger } from "../../../src/results/ledger/parse-ledger";
import { planLedger } from "../../../src/results/ledger/plan-ledger";
import { planWithdrawal } from "../../../src/results/ledger/plan-withdrawal";
import { InMemoryWorkbook } from "../../support/in-memory-workbook";
import { april, keyOf, march } from "../../support/records";

const sheetName = "Sổ nhắc nhở";

const first: LedgerEntry = {
  document: "commend-remind",
  period: march,
  unitKey: "commune:đại sơn",
  unitName: "UBND xã Đại Sơn",
  ground: "overdue",
  level: 1,
  figure: 4,
};
const second: LedgerEntry = { ...first, period: april, level: 2 };
const below: LedgerEntry = { ...first, period: april, ground: "below-average", figure: 8280 };

function plan(book: InMemoryWorkbook, entries: readonly LedgerEntry[]) {
  const has = book.sheets.some(({ name }) => name === sheetName);
  return planLedger(entries, {
    sheetName,
    existing: has ? book.contents(sheetName) : null,
    tableNames: book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    keyOf,
  });
}

function written(entries: readonly LedgerEntry[]): InMemoryWorkbook {
  const book = new InMemoryWorkbook();
  book.apply(plan(book, entries) ?? []);
  return book;
}

function entriesOf(book: InMemoryWorkbook): LedgerEntry[] {
  return parseLedger(book.contents(sheetName), keyOf).entries.map(({ entry }) => entry);
}

test("what is entered is read back, rates as per cent in the cell", () => {
  const book = written([first, below]);
  expect(entriesOf(book)).toEqual([first, below]);
  expect([...book.sheet(sheetName).cells.values()]).toContain(82.8);
});

test("an entry that is there already is not entered twice", () => {
  const book = written([first]);
  expect(plan(book, [first])).toEqual([]);
});

test("new entries go below and the table grows over them", () => {
  const book = written([first]);
  book.apply(plan(book, [second, below])!);
  expect(entriesOf(book)).toEqual([first, second, below]);
  expect(book.contents(sheetName).tables).toMatchObject([{ row: 3, rows: 4 }]);
});

test("a changed level is written into its row and the user's note stays", () => {
  const book = written([first]);
  book.sheet(sheetName).cells.set("4,6", "đã giải trình");
  book.apply(plan(book, [{ ...first, level: 3 }])!);
  expect(entriesOf(book)).toEqual([{ ...first, level: 3 }]);
  expect(book.sheet(sheetName).cells.get("4,6")).toBe("đã giải trình");
});

test("rows that the user has sorted are found, and a row without a key is keyed by its name", () => {
  const book = written([first]);
  book.sheet(sheetName).cells.delete("4,7");
  expect(entriesOf(book)).toMatchObject([{ unitKey: keyOf("UBND xã Đại Sơn") }]);
});

test("a row that is not understood is reported and not counted", () => {
  const book = written([first, second]);
  book.sheet(sheetName).cells.set("5,3", "vì trời mưa");
  expect(parseLedger(book.contents(sheetName), keyOf)).toMatchObject({
    entries: [{ entry: first }],
    unread: ["A6:K6"],
  });
});

test("nothing of the user's below the table is written over", () => {
  const book = written([first]);
  book.sheet(sheetName).cells.set("6,2", "Người lập sổ");
  expect(plan(book, [first])).toEqual([]);
  expect(plan(book, [second, below])).toBeNull();
});

test("an empty ledger can be made and takes its first entry", () => {
  const book = written([]);
  expect(entriesOf(book)).toEqual([]);
  book.apply(plan(book, [first])!);
  expect(entriesOf(book)).toEqual([first]);
});

describe("an entry that is taken back", () => {
  const withdrawal = { day: "2023-05-20", reason: "số liệu sai", by: "Nguyễn Văn A", keyOf };

  function withdraw(book: InMemoryWorkbook, entries: readonly LedgerEntry[]): void {
    book.apply(planWithdrawal(book.contents(sheetName), entries, withdrawal));
  }

  test("stays as a trace with the day, the reason and the person, and no longer counts", () => {
    const book = written([first, second]);
    withdraw(book, [first]);
    expect(entriesOf(book)).toEqual([second]);
    const { withdrawn } = parseLedger(book.contents(sheetName), keyOf);
    expect(withdrawn).toMatchObject([{ entry: first, row: 4 }]);
    const { cells } = book.sheet(sheetName);
    expect([8, 9, 10].map((column) => cells.get(`4,${column}`))).toEqual([
      "20/5/2023",
      "số liệu sai",
      "Nguyễn Văn A",
    ]);
  });

  test("is entered anew below its trace when it is issued again, once", () => {
    const book = written([first]);
    withdraw(book, [first]);
    book.apply(plan(book, [first])!);
    book.apply(plan(book, [first])!);
    expect(entriesOf(book)).toEqual([first]);
    expect(parseLedger(book.contents(sheetName), keyOf).withdrawn).toHaveLength(1);
    withdraw(book, [first]);
    expect(entriesOf(book)).toEqual([]);
    expect(parseLedger(book.contents(sheetName), keyOf).withdrawn).toHaveLength(2);
  });

  test("is taken back by hand with any one of the three", () => {
    const book = written([first, second]);
    book.sheet(sheetName).cells.set("5,9", "gửi nhầm");
    expect(entriesOf(book)).toEqual([first]);
  });

  test("changes nothing where the ledger does not hold it, or has lost the columns", () => {
    const book = written([first]);
    expect(planWithdrawal(book.contents(sheetName), [second], withdrawal)).toEqual([]);
    book.sheet(sheetName).cells.delete("3,9");
    expect(planWithdrawal(book.contents(sheetName), [first], withdrawal)).toEqual([]);
    expect(plan(book, [second])).not.toBeNull();
  });
});
