import {
  applyRefresh,
  planRefresh,
  refresh,
  removeHighlights,
  type RefreshPlan,
} from "../../../src/app/refresh/refresh";
import type { Outcome } from "../../../src/app/outcome";
import { applyTo, countRequests, openBook, readBook } from "../../support/excel-book";
import { InMemoryWorkbook } from "../../support/in-memory-workbook";
import { openSample, sampleInMemory } from "../../support/sample-book";
import { blockOf } from "../../../src/sheet/cell-block";

const ranking = "Xếp hạng T4-2023";
const letter = "Công văn T4-2023";

async function valueOf<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const got = await outcome;
  if (!got.done) throw new Error(JSON.stringify(got.failure));
  return got.value;
}

function names(book: InMemoryWorkbook): string[] {
  return book.sheets.map(({ name }) => name);
}

describe("the sample of four months", () => {
  test("the latest month is ranked, highlighted and drafted, and the user's cells are untouched", async () => {
    const book = sampleInMemory();
    const before = book.sheets.map(({ cells }) => [...cells]);
    const { plan } = await valueOf(refresh(book));
    expect(plan.report.period).toEqual({ kind: "month", year: 2023, month: 4 });
    expect(names(book)).toEqual([
      "Tháng 01.2023",
      "Tháng 02.2023",
      "Tháng 03.2023",
      "Tháng 04.2023",
      ranking,
      letter,
    ]);
    expect(book.sheets.slice(0, 4).map(({ cells }) => [...cells])).toEqual(before);
    expect(book.sheet("Tháng 04.2023").highlights.length).toBeGreaterThan(2);
    expect(plan.changes.map(({ sheet, change }) => [sheet, change])).toEqual([
      [ranking, "create"],
      ["Tháng 04.2023", "highlight"],
      [letter, "create"],
    ]);
  });

  test("the first write is known as the first, the second run writes nothing", async () => {
    const book = sampleInMemory();
    expect((await valueOf(planRefresh(book))).firstWrite).toBe(true);
    await valueOf(refresh(book));
    const again = await valueOf(refresh(book));
    expect(again.plan.edits).toEqual([]);
    expect(again.plan.firstWrite).toBe(false);
  });

  test("another month goes on sheets of its own", async () => {
    const book = sampleInMemory();
    await valueOf(refresh(book));
    await valueOf(refresh(book, { period: { kind: "month", year: 2023, month: 3 } }));
    expect(names(book).slice(6)).toEqual(["Xếp hạng T3-2023", "Công văn T3-2023"]);
  });

  test("our own sheets are never input", async () => {
    const book = sampleInMemory();
    await valueOf(refresh(book));
    const { analysis } = await valueOf(planRefresh(book));
    expect(analysis.sheets.map(({ sheet }) => sheet)).toEqual(names(book).slice(0, 4));
  });

  test("taking the highlight away leaves no conditional format of ours", async () => {
    const book = sampleInMemory();
    await valueOf(refresh(book));
    await valueOf(removeHighlights(book));
    expect(book.sheets.flatMap(({ highlights }) => highlights)).toEqual([]);
  });
});

describe("the draft", () => {
  test("one that was edited is never replaced: other figures go on a further sheet", async () => {
    const book = sampleInMemory();
    await valueOf(refresh(book));
    const draft = book.sheet(letter);
    const [first] = [...draft.cells.keys()].slice(10);
    draft.cells.set(first!, "Sửa tay");
    expect((await valueOf(planRefresh(book))).edits).toEqual([]);
    await valueOf(refresh(book, { settings: { signer: { name: "Nguyễn Văn A" } } }));
    expect(draft.cells.get(first!)).toBe("Sửa tay");
    expect(names(book)).toContain(`${letter} (2)`);
  });

  test("one that was not edited is written anew in place", async () => {
    const book = sampleInMemory();
    await valueOf(refresh(book));
    await valueOf(refresh(book, { settings: { signer: { name: "Nguyễn Văn A" } } }));
    expect(names(book)).not.toContain(`${letter} (2)`);
    expect([...book.sheet(letter).cells.values()]).toContain("Nguyễn Văn A");
    expect(book.sheet(letter).mark).not.toHaveProperty("unfinished");
  });

  test("a sheet of the user's that has the wanted name keeps it", async () => {
    const book = sampleInMemory();
    book.addUserSheet(ranking.toUpperCase(), [["của tôi"]]);
    await valueOf(refresh(book));
    expect(names(book)).toContain(`${ranking} (2)`);
    expect([...book.sheet(ranking.toUpperCase()).cells.values()]).toEqual(["của tôi"]);
  });
});

describe("issuing", () => {
  test("the ledger takes the reminders once, however often the letter is issued", async () => {
    const book = sampleInMemory();
    await valueOf(refresh(book, { ledgerIssued: true }));
    const { analysis } = await valueOf(planRefresh(book));
    expect(
      analysis.ledger
        .filter(({ ground }) => ground === "overdue")
        .map(({ unitName, level }) => [unitName, level]),
    ).toEqual([
      ["UBND xã Đại Sơn", 1],
      ["Phòng Tài nguyên và Môi trường", 1],
    ]);
    expect((await valueOf(planRefresh(book, { ledgerIssued: true }))).edits).toEqual([]);
  });
});

describe("refusals", () => {
  const empty = () => {
    const book = new InMemoryWorkbook();
    book.addUserSheet("Ghi chú", [["Họp giao ban"], ["Nội dung"]]);
    return book;
  };

  test.each([
    ["no-tracking-sheet", empty, {}],
    ["no-such-sheet", sampleInMemory, { sheet: "Tháng 05.2023" }],
    [
      "no-such-period",
      sampleInMemory,
      { period: { kind: "month", year: 2022, month: 4 } as const },
    ],
    [
      "no-such-period",
      sampleInMemory,
      { sheet: "Tháng 03.2023", period: { kind: "month", year: 2023, month: 4 } as const },
    ],
  ])("%s changes nothing", async (code, make, request) => {
    const book = make();
    const outcome = await refresh(book, request);
    expect(outcome).toMatchObject({ done: false, failure: { code } });
    expect(book.applied).toEqual([]);
  });

  test("a sheet whose period cannot be read is named, and can be given its period", async () => {
    const book = sampleInMemory();
    const april = book.sheet("Tháng 04.2023");
    for (const name of ["Tháng 01.2023", "Tháng 02.2023", "Tháng 03.2023"]) {
      book.sheets.splice(book.sheets.indexOf(book.sheet(name)), 1);
    }
    april.name = "Biểu";
    april.cells.delete("2,0");
    april.cells.delete("3,0");
    expect(await refresh(book)).toMatchObject({
      failure: { code: "period-unknown", sheet: "Biểu" },
    });
    const { plan } = await valueOf(
      refresh(book, { period: { kind: "month", year: 2023, month: 4 } }),
    );
    expect(plan.report.source.sheet).toBe("Biểu");
  });

  test("read-only and protected workbooks and sheets are refused before anything is written", async () => {
    const readOnly = sampleInMemory();
    readOnly.readOnly = true;
    expect(await refresh(readOnly)).toMatchObject({ failure: { code: "workbook-read-only" } });
    const structure = sampleInMemory();
    structure.structureProtected = true;
    expect(await refresh(structure)).toMatchObject({ failure: { code: "workbook-protected" } });
    const sheet = sampleInMemory();
    sheet.sheet("Tháng 04.2023").protected = true;
    expect(await refresh(sheet)).toMatchObject({
      failure: { code: "sheet-protected", sheet: "Tháng 04.2023" },
    });
    expect([readOnly, structure, sheet].flatMap(({ applied }) => applied)).toEqual([]);
    const plain = await valueOf(refresh(sheet, { settings: { highlightTrackingSheet: false } }));
    expect(plain.plan.edits.length).toBeGreaterThan(0);
  });
});

describe("over the real office.js", () => {
  async function planned(book: Awaited<ReturnType<typeof openBook>>): Promise<RefreshPlan> {
    return valueOf(planRefresh(book.port));
  }

  test("a refresh takes three requests cold, and one right after it, which writes nothing", async () => {
    const book = await openBook(openSample());
    countRequests(book);
    await valueOf(refresh(book.port));
    expect(countRequests(book)).toBe(3);
    const again = await planned(book);
    expect(again.edits).toEqual([]);
    await applyRefresh(book.port, again);
    expect(countRequests(book)).toBe(1);
  });

  test("a changed figure is written in two requests, only where it counts", async () => {
    const book = await openBook(openSample());
    await valueOf(refresh(book.port));
    await applyTo(book, [
      { kind: "writeValues", sheet: "Tháng 04.2023", row: 8, column: 15, values: blockOf([[30]]) },
    ]);
    countRequests(book);
    const { plan } = await valueOf(refresh(book.port));
    expect(countRequests(book)).toBe(2);
    expect(plan.changes.map(({ change }) => change)).not.toContain("create");
    expect((await planned(book)).edits).toEqual([]);
  });

  test("what was written is the same as in a workbook of values alone", async () => {
    const book = await openBook(openSample());
    await valueOf(refresh(book.port));
    const memory = sampleInMemory();
    await valueOf(refresh(memory));
    const { sheets } = await readBook(book);
    for (const name of [ranking, letter]) {
      expect(sheets.find((sheet) => sheet.name === name)!.grid!.values).toEqual(
        memory.contents(name).grid!.values,
      );
    }
  });

  test.each([1, 3, 12, 40, 700, 1900, 3000])(
    "a run that was cut off at action %d is mended by the next one",
    async (action) => {
      const request = { ledgerIssued: true };
      const clean = await openBook(openSample());
      await valueOf(refresh(clean.port, request));
      const book = await openBook(openSample());
      book.excel.host.faults.plant({
        request: 3,
        action,
        code: "GeneralException",
        when: "before",
      });
      expect(await refresh(book.port, request)).toMatchObject({ done: false });
      await valueOf(refresh(book.port, request));
      expect(await stateOf(book)).toEqual(await stateOf(clean));
    },
  );
});

/** What the sheets of a workbook hold, whatever their order and ids. */
async function stateOf(book: Awaited<ReturnType<typeof openBook>>): Promise<unknown> {
  const { sheets } = await readBook(book);
  return sheets
    .map(({ name, mark, grid, tables, highlights }) => ({
      name,
      mark,
      values: grid?.values,
      tables,
      formulas: highlights.map(({ formula }) => formula).sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
