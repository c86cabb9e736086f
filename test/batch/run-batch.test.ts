import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { batch, readFacts, sampleWorkbook, useScratchFolder } from "../support/batch-run";

const scratch = useScratchFolder();

test("the sample gives a workbook, facts and a letter, and is itself untouched", async () => {
  const before = readFileSync(sampleWorkbook);
  const [out, facts, docx] = ["o.xlsx", "f.json", "d.docx"].map((name) => join(scratch(), name));
  const run = await batch(
    sampleWorkbook,
    ...["--out", out ?? "", "--facts", facts ?? "", "--docx", docx ?? ""],
  );
  expect(run).toEqual({ code: 0, out: [], error: [] });
  expect(readdirSync(scratch()).sort()).toEqual(["d.docx", "f.json", "o.xlsx"]);
  expect(readFacts(facts ?? "").period).toBe("2023-04");
  expect(readFileSync(sampleWorkbook).equals(before)).toBe(true);
});

describe("bad input ends with 2, one sentence and no file", () => {
  const files: Readonly<Record<string, () => Uint8Array | null>> = {
    "a file that is not there": () => null,
    "a text file": () => strToU8("không phải sổ làm việc"),
    "an empty file": () => new Uint8Array(),
    "a zip without a workbook": () => zipSync({ "a.txt": strToU8("a") }),
    "a workbook cut in half": () =>
      new Uint8Array(readFileSync(sampleWorkbook)).subarray(0, 18_000),
  };

  test.each(Object.entries(files))("%s", async (_name, content) => {
    const input = join(scratch(), "vào.xlsx");
    const bytes = content();
    if (bytes !== null) writeFileSync(input, bytes);
    const run = await batch(input, "--out", join(scratch(), "ra.xlsx"));
    expect(run.code).toBe(2);
    expect(run.error).toHaveLength(1);
    expect(run.error[0]).toMatch(/vào\.xlsx/);
    expect(existsSync(join(scratch(), "ra.xlsx"))).toBe(false);
  });

  test.each([
    ["a period that is not there", ["--period", "2022-12"], /tháng 12\/2022|2022-12/],
    ["a sheet that is not there", ["--sheet", "Tháng 13"], /Tháng 13/],
  ])("%s", async (_name, argv, sentence) => {
    const run = await batch(sampleWorkbook, ...argv, "--facts", join(scratch(), "f.json"));
    expect(run.code).toBe(2);
    expect(run.error).toEqual([expect.stringMatching(sentence)]);
    expect(readdirSync(scratch())).toEqual([]);
  });

  test("settings with an unknown key, which is named", async () => {
    const settings = join(scratch(), "s.json");
    writeFileSync(settings, JSON.stringify({ level: "district", belowAverage: { cutt: "all" } }));
    const run = await batch(sampleWorkbook, "--settings", settings);
    expect(run).toMatchObject({ code: 2, error: [expect.stringContaining("belowAverage.cutt")] });
  });

  test("an output over the input", async () => {
    const before = readFileSync(sampleWorkbook);
    const run = await batch(sampleWorkbook, "--out", sampleWorkbook);
    expect(run.code).toBe(2);
    expect(readFileSync(sampleWorkbook).equals(before)).toBe(true);
  });
});

test("several inputs say how far they are, and their outputs are named after them", async () => {
  const second = join(scratch(), "bản sao.xlsx");
  writeFileSync(second, readFileSync(sampleWorkbook));
  const out = join(scratch(), "ra");
  const run = await batch(sampleWorkbook, second, "--facts", out, "--out", out);
  expect(run.code).toBe(0);
  expect(run.out).toHaveLength(2);
  expect(run.out[0]).toMatch(/^\[1\/2\] theo-doi-tthc-tu-ky-2023\.xlsx: tháng 4\/2023, 33 đơn vị/);
  expect(readdirSync(out).sort()).toEqual(
    ["bản sao", "theo-doi-tthc-tu-ky-2023"].flatMap((name) => [`${name}.json`, `${name}.xlsx`]),
  );
});

test("one bad input of several leaves no output of any, and is named", async () => {
  const bad = join(scratch(), "hỏng.xlsx");
  writeFileSync(bad, "x");
  const out = join(scratch(), "ra");
  const run = await batch(sampleWorkbook, bad, "--facts", out);
  expect(run.code).toBe(2);
  expect(run.error).toEqual([expect.stringContaining("hỏng.xlsx")]);
  expect(existsSync(out)).toBe(false);
});

test("the explanation names every sheet and what its columns were taken for", async () => {
  const run = await batch(sampleWorkbook, "--explain");
  const text = run.out.join("\n");
  for (const sheet of ["Tháng 01.2023", "Tháng 02.2023", "Tháng 03.2023", "Tháng 04.2023"]) {
    expect(text).toContain(sheet);
  }
  expect(text).toContain("Số hóa kết quả giải quyết TTHC › Đã số hóa");
});

test("a reminder that was issued escalates with the next, and criticism follows the second", async () => {
  const levels: string[] = [];
  let input = sampleWorkbook;
  const settings = join(scratch(), "s.json");
  writeFileSync(settings, JSON.stringify({ remindGrounds: ["below-average"] }));
  for (const period of ["2023-01", "2023-02", "2023-03"]) {
    const out = join(scratch(), `${period}.xlsx`);
    const facts = join(scratch(), `${period}.json`);
    const run = await batch(
      input,
      ...["--period", period, "--settings", settings, "--ledger-issued"],
      ...["--out", out, "--facts", facts],
    );
    expect(run.error).toEqual([]);
    const { reminders, criticised } = readFacts(facts).assessment;
    const told = [...reminders, ...criticised].find(({ unit }) => unit === "UBND xã Đại Hợp");
    levels.push(`${criticised.includes(told!) ? "phê bình" : "nhắc nhở"} ${told?.level ?? ""}`);
    input = out;
  }
  expect(levels).toEqual(["nhắc nhở 1", "nhắc nhở 2", "phê bình 3"]);
});

test("a quarter without a sheet is the sum of its months: rates from all the counts, late ones once", async () => {
  const facts = join(scratch(), "f.json");
  const out = join(scratch(), "o.xlsx");
  const run = await batch(sampleWorkbook, "--period", "2023-Q1", "--facts", facts, "--out", out);
  expect(run).toEqual({ code: 0, out: [], error: [] });
  const { indicators, units, summedFrom, previousPeriod } = readFacts(facts);
  expect(summedFrom).toEqual(["2023-01", "2023-02", "2023-03"]);
  expect(previousPeriod).toBeNull();
  const of = (id: string) => indicators.find((indicator) => indicator.id === id);
  expect(of("intakeDigitisation")?.average).toMatchObject({ numerator: 19_009, rate: 94.06 });
  expect(of("resultDigitisation")?.average).toMatchObject({ numerator: 19_030, rate: 94.73 });
  expect(of("overdue")?.total).toBe(2);
  expect(of("electronicCopiesYear")?.total).toBe(1028);
  const tai = units.find(({ name }) => name === "UBND xã Tái Sơn");
  expect(tai?.indicators["intakeDigitisation"]).toMatchObject({
    numerator: 202 + 251 + 192,
    denominator: 220 + 271 + 244,
    value: 87.76,
    cell: null,
  });
});

test("the course of figures and ranks is drawn once, also when the output is drawn again", async () => {
  const [first, second] = ["1.xlsx", "2.xlsx"].map((name) => join(scratch(), name)) as [
    string,
    string,
  ];
  expect((await batch(sampleWorkbook, "--trend", "--out", first)).error).toEqual([]);
  const settings = join(scratch(), "s.json");
  writeFileSync(settings, JSON.stringify({ ownUnit: "UBND xã Tái Sơn" }));
  const again = await batch(first, "--trend", "--out", second, "--settings", settings);
  expect(again).toEqual({ code: 0, out: [], error: [] });
  for (const path of [first, second]) {
    const opened = openWorkbook(new Uint8Array(readFileSync(path)));
    if (opened.outcome === "refused") throw new Error(opened.detail);
    const charts = opened.workbook.sheets.flatMap((sheet) =>
      sheet.charts.map(({ title }) => [sheet.name, title.slice(0, 9)]),
    );
    expect(charts).toEqual([
      ["Diễn biến T4-2023", "DIỄN BIẾN"],
      ["Thứ hạng T4-2023", "THỨ HẠNG "],
    ]);
  }
});

test("a course that can't be drawn is said and holds nothing up", async () => {
  const out = join(scratch(), "o.xlsx");
  const run = await batch(sampleWorkbook, "--period", "2023-01", "--trend", "--out", out);
  expect(run).toMatchObject({ code: 0, out: [expect.stringContaining("ít nhất hai kỳ")] });
  expect(await batch(sampleWorkbook, "--trend")).toMatchObject({ code: 2 });
});

describe("several workbooks of one office, a month in each", () => {
  /** The sample with only one of its months left, saved through the host. */
  function keepOnly(sheet: string): string {
    const opened = openWorkbook(new Uint8Array(readFileSync(sampleWorkbook)));
    if (opened.outcome === "refused") throw new Error(opened.detail);
    const { workbook } = opened;
    workbook.sheets.splice(
      0,
      workbook.sheets.length,
      ...workbook.sheets.filter(({ name }) => name === sheet),
    );
    workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
    const saved = saveWorkbook(workbook);
    if (saved.outcome === "refused") throw new Error(saved.detail);
    const path = join(scratch(), `${sheet}.xlsx`);
    writeFileSync(path, saved.bytes);
    return path;
  }

  test("together they are one timeline: April is compared with March of the other file", async () => {
    const files = ["Tháng 03.2023", "Tháng 04.2023"].map(keepOnly);
    const out = join(scratch(), "facts");
    expect(await batch(...files, "--together", "--facts", out)).toMatchObject({ code: 0 });
    const april = readFacts(join(out, "Tháng 04.2023.json"));
    expect(april.previousPeriod).toBe("2023-03");
    expect(april.indicators[0]?.delta).toBe(0.59);
    expect(readFacts(join(out, "Tháng 03.2023.json")).previousPeriod).toBeNull();
  });

  test("one by one they know nothing of each other", async () => {
    const files = ["Tháng 03.2023", "Tháng 04.2023"].map(keepOnly);
    const out = join(scratch(), "facts");
    await batch(...files, "--facts", out);
    expect(readFacts(join(out, "Tháng 04.2023.json")).previousPeriod).toBeNull();
  });

  test("a period asked for is drafted from the workbook that holds it", async () => {
    const files = ["Tháng 03.2023", "Tháng 04.2023"].map(keepOnly);
    const out = join(scratch(), "facts");
    const run = await batch(...files, "--together", "--period", "2023-04", "--facts", out);
    expect(run.code).toBe(0);
    expect(readdirSync(out)).toEqual(["Tháng 04.2023.json"]);
  });

  test("the months between that no file holds are named once, and in the facts of each", async () => {
    const files = ["Tháng 01.2023", "Tháng 04.2023"].map(keepOnly);
    const out = join(scratch(), "facts");
    const run = await batch(...files, "--together", "--facts", out);
    expect(run.out.at(-1)).toBe(
      "Đọc chung 2 kỳ, từ tháng 1/2023 đến tháng 4/2023; còn thiếu: tháng 2/2023, tháng 3/2023",
    );
    expect(run.out.filter((line) => line.startsWith("Đọc chung"))).toHaveLength(1);
    const { findings } = readFacts(join(out, "Tháng 01.2023.json"));
    const [missing, ...more] = findings.filter(({ code }) => code === "periods-missing");
    expect(missing?.severity).toBe("warning");
    expect(missing?.message).toContain("tháng 2/2023, tháng 3/2023");
    expect(more).toEqual([]);
  });

  test("a quarter is added up over the files, by the one that holds its last month", async () => {
    const files = ["Tháng 01.2023", "Tháng 02.2023", "Tháng 03.2023"].map(keepOnly);
    const out = join(scratch(), "facts");
    const run = await batch(...files, "--together", "--period", "2023-Q1", "--facts", out);
    expect(run).toMatchObject({ code: 0, error: [] });
    expect(readdirSync(out)).toEqual(["Tháng 03.2023.json"]);
    const facts = readFacts(join(out, "Tháng 03.2023.json"));
    expect(facts.summedFrom).toEqual(["2023-01", "2023-02", "2023-03"]);
    expect(facts.indicators[0]?.average).toEqual({
      numerator: 6319 + 6299 + 6391,
      denominator: 6786 + 6687 + 6736,
      rate: 94.06,
    });
  });

  test("a quarter of which a file is missing is bad input that names the month", async () => {
    const files = ["Tháng 01.2023", "Tháng 03.2023"].map(keepOnly);
    const run = await batch(...files, "--together", "--period", "2023-Q1");
    expect(run).toMatchObject({
      code: 2,
      error: [expect.stringContaining("còn thiếu: tháng 2/2023")],
    });
  });
});
