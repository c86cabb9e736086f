/** @jest-environment node */
import type { Outcome } from "../../../src/app/outcome";
import { unitFigure } from "../../../src/domain/figure/unit-figure";
import type { Analysis, PaneServices } from "../../../src/taskpane/pane-services";
import { createServices } from "../../../src/taskpane/wiring/services-over-app";
import type { InMemoryWorkbook } from "../../support/in-memory-workbook";
import { sampleInMemory } from "../../support/sample-book";

const work = { signal: new AbortController().signal, onStep: () => undefined };

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.done) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function openSampleBook(): Promise<{
  readonly book: InMemoryWorkbook;
  readonly services: PaneServices;
  readonly analysis: Analysis;
}> {
  const book = sampleInMemory();
  const services = createServices(book);
  const analysis = valueOf(await services.analyse({ period: null, given: null }, work));
  return { book, services, analysis };
}

test("the latest period of the sample is shown with its periods, its first write and its course", async () => {
  const { analysis } = await openSampleBook();
  expect(analysis.report.period).toEqual({ kind: "month", year: 2023, month: 4 });
  expect(analysis.periods).toHaveLength(4);
  expect(analysis.firstWrite).toBe(true);
  const unit = analysis.report.units.findIndex(({ properName }) => properName === "Tái Sơn");
  const course = (await analysis.trend("intakeDigitisation"))(unit).map(({ shown }) => shown);
  expect(course.slice(-2)).toEqual([7869, 8280]);
  expect(course).toHaveLength(4);
});

test("an earlier period that is chosen is computed", async () => {
  const { services } = await openSampleBook();
  const period = { kind: "month", year: 2023, month: 3 } as const;
  const analysis = valueOf(await services.analyse({ period, given: null }, work));
  const unit = analysis.report.units.findIndex(({ properName }) => properName === "Tái Sơn");
  const intake = analysis.report.indicators.find(
    ({ indicator }) => indicator.id === "intakeDigitisation",
  );
  expect(intake && unitFigure(intake.figures, unit).shown).toBe(7869);
});

test("a quarter that its months add up to can be asked for, is ranked, written and marked as a sum", async () => {
  const { services, analysis } = await openSampleBook();
  const quarter = { kind: "quarter", year: 2023, quarter: 1 } as const;
  expect(analysis.summable).toContainEqual(quarter);
  const summed = valueOf(await services.analyse({ period: quarter, given: null }, work));
  expect(summed.report.period).toEqual(quarter);
  expect(summed.report.summedFrom).toHaveLength(3);
  const { changes } = valueOf(await services.write(summed, work));
  expect(changes.map(({ sheet }) => sheet)).toContain("Xếp hạng Quý I-2023");
});

test("what the preview promises is what is written, and a second write has nothing to do", async () => {
  const { book, services, analysis } = await openSampleBook();
  const promised = valueOf(await services.preview(analysis, work));
  expect(book.applied).toEqual([]);
  const written = valueOf(await services.write(analysis, work));
  expect(written.changes).toEqual(promised);
  expect(written.canUndo).toBe(true);
  const again = valueOf(await services.analyse({ period: null, given: null }, work));
  expect(again.firstWrite).toBe(false);
  expect(again.canUndo).toBe(true);
  expect(valueOf(await services.write(again, work)).changes).toEqual([]);
});

test("work says its steps in their order", async () => {
  const { services } = await openSampleBook();
  const steps: string[] = [];
  const told = { ...work, onStep: (step: string) => steps.push(step) };
  const analysis = valueOf(await services.analyse({ period: null, given: null }, told));
  valueOf(await services.preview(analysis, told));
  expect([...new Set(steps)]).toEqual(["computing", "planning"]);
  steps.length = 0;
  valueOf(await services.write(analysis, told));
  expect([...new Set(steps)]).toEqual(["planning", "writing"]);
});

test.each(["planning", "writing"])(
  "stopped at %s it leaves nothing in the workbook",
  async (last) => {
    const { book, services, analysis } = await openSampleBook();
    const stopping = new AbortController();
    const told = {
      signal: stopping.signal,
      onStep: (step: string) => {
        if (step === last) stopping.abort();
      },
    };
    expect(await services.write(analysis, told)).toMatchObject({
      done: false,
      failure: { code: "stopped" },
    });
    expect(book.applied).toEqual([]);
    expect(await services.analyse({ period: null, given: null }, told)).toMatchObject({
      failure: { code: "stopped" },
    });
  },
);

test("an undo takes the written sheets away again", async () => {
  const { book, services, analysis } = await openSampleBook();
  const before = book.sheets.map(({ name }) => name);
  await services.write(analysis, work);
  expect(valueOf(await services.undo("if-untouched", work))).toEqual({ refusedFor: [], left: [] });
  expect(book.sheets.map(({ name }) => name)).toEqual(before);
});

test("a letter is drafted, put on a sheet, and its reminders are entered when it is issued", async () => {
  const { book, services, analysis } = await openSampleBook();
  const { composed } = valueOf(await services.composeLetter("commend-remind", analysis, []));
  if (!composed.drafted) throw new Error(composed.reason);
  const { sheet } = valueOf(await services.insertDraft(composed.letter, analysis));
  expect(book.sheet(sheet).mark?.kind).toBe("letter");
  const { entries } = valueOf(await services.issueLetter(composed.letter, analysis));
  expect(entries).toBeGreaterThan(0);
  const word = await services.writeWord(composed.letter);
  expect(word.size).toBeGreaterThan(1000);
});

test("the sheet of wording is made as ours, and sentences that nobody edited need no reset", async () => {
  const { book, services, analysis } = await openSampleBook();
  const { sheet } = valueOf(await services.insertWording());
  expect(book.sheet(sheet).mark?.kind).toBe("wording");
  expect(valueOf(await services.resetWording("commend-remind")).sentences).toBe(0);
  expect(analysis.canUndo).toBe(false);
  const again = valueOf(await services.analyse({ period: null, given: null }, work));
  expect(again.canUndo).toBe(true);
});

test("an issued letter stands among the issued ones until it is taken back with a reason", async () => {
  const { services, analysis } = await openSampleBook();
  const { composed } = valueOf(await services.composeLetter("commend-remind", analysis, []));
  if (!composed.drafted) throw new Error(composed.reason);
  const { entries } = valueOf(await services.issueLetter(composed.letter, analysis));
  const issued = valueOf(await services.analyse({ period: null, given: null }, work));
  expect(issued.ledger).toHaveLength(entries);
  const withdrawal = { reason: "văn bản chưa ký", by: "" };
  const taken = valueOf(await services.withdrawEntries(issued.ledger, withdrawal));
  expect(taken.entries).toBe(entries);
  const again = valueOf(await services.analyse({ period: null, given: null }, work));
  expect(again.ledger).toEqual([]);
  const nothing = await services.withdrawEntries(issued.ledger, { reason: " ", by: "" });
  expect(nothing).toMatchObject({ done: false, failure: { code: "reason-missing" } });
});

test("extracts are sheets of ours and pages of one Word file; a template is filled with the letter", async () => {
  const { book, services, analysis } = await openSampleBook();
  const { sheets } = valueOf(await services.insertExtracts(analysis, []));
  expect(sheets.map((sheet) => book.sheet(sheet).mark?.kind)).toEqual(sheets.map(() => "extract"));
  expect(sheets.length).toBeGreaterThan(0);
  expect(valueOf(await services.writeExtracts(analysis, []))?.size).toBeGreaterThan(1000);
  const { composed } = valueOf(await services.composeLetter("commend-remind", analysis, []));
  if (!composed.drafted) throw new Error(composed.reason);
  const sample = valueOf(await services.writeSampleTemplate());
  const bytes = new Uint8Array(await sample.arrayBuffer());
  const template = { fileName: "mẫu.docx", bytes };
  const filled = valueOf(await services.fillTemplate(template, composed.letter, analysis));
  expect(filled.findings).toEqual([]);
  expect(filled.file.size).toBeGreaterThan(1000);
});

test("how the sample was read is told: its units' rows and what each column is", async () => {
  const { services, analysis } = await openSampleBook();
  const sheets = valueOf(await services.explainReading(analysis));
  const april = sheets.find(({ sheet }) => sheet === "Tháng 04.2023");
  expect(april?.verdict).toBe("tracking");
  const units = april?.rows.find(({ kind }) => kind === 6)?.ranges ?? [];
  const count = units.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  expect(count).toBe(33);
  const digitised = april?.tables[0]?.columns.find(({ column }) => column === 15);
  expect(digitised?.roles[0]).toEqual({ subject: "intakeDigitisation", part: "numerator" });
});

test("saved settings hold in the next reading, and a settings file gives them back", async () => {
  const { services, analysis } = await openSampleBook();
  const exemption = {
    unit: "Phòng Tài nguyên và Môi trường",
    ground: "overdue",
    reason: "đã có báo cáo giải trình",
    period: analysis.report.period,
  } as const;
  const settings = { ...analysis.report.settings, exemptions: [exemption], listLimit: 9 };
  expect((await services.saveSettings(settings)).done).toBe(true);
  const again = valueOf(await services.analyse({ period: null, given: null }, work));
  expect(again.report.settings.listLimit).toBe(9);
  expect(again.report.assessment.exempt).toHaveLength(1);
  const text = await services.formatSettings(again.report.settings);
  expect(valueOf(await services.parseSettings(text))).toEqual(again.report.settings);
});

test("a settings file with an unknown key is refused by its name", async () => {
  const { services } = await openSampleBook();
  const outcome = await services.parseSettings('{ "lvl": "district" }');
  expect(outcome).toMatchObject({ done: false, failure: { code: "bad-settings" } });
});
