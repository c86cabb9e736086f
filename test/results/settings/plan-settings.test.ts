import fc from "fast-check";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { mergeSettings } from "../../../src/results/settings/merge-settings";
import { parseSettingsSheet } from "../../../src/results/settings/parse-settings-sheet";
import { planSettings } from "../../../src/results/settings/plan-settings";
import { settingExplanations } from "../../../src/strings/setting-explanations";
import { settingsRows } from "../../../src/results/settings/settings-rows";
import { InMemoryWorkbook } from "../../support/in-memory-workbook";
import { linesOf } from "../../support/lines-of";

const sheetName = "Cài đặt xếp hạng";

function written(settings: Settings): InMemoryWorkbook {
  const book = new InMemoryWorkbook();
  book.apply(planSettings(settings, { sheetName, existing: null }));
  return book;
}

function readBack(book: InMemoryWorkbook): Settings {
  const reading = parseSettingsSheet(book.contents(sheetName));
  if ("problem" in reading) throw new Error(JSON.stringify(reading));
  return mergeSettings(defaultSettings, reading.settings);
}

/** Puts a value beside a key, as the user would. */
function enter(book: InMemoryWorkbook, key: string, value: string | number | boolean): void {
  const row = 4 + settingsRows.findIndex((one) => one.key === key);
  book.sheet(sheetName).cells.set(`${row},1`, value);
}

const full: Settings = {
  ...defaultSettings,
  level: "province",
  authority: { name: "ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ", place: "Tứ Kỳ" },
  addressees: ["Thủ trưởng các cơ quan chuyên môn;", "Chủ tịch UBND các xã."],
  belowAverage: { indicator: "intakeDigitisation", cut: "lowest", value: 5 },
  targets: { onTime: 98, "custom:Tỷ lệ › Đạt": 90.5 },
  exemptions: [
    {
      unit: "Phòng Tài nguyên và Môi trường",
      ground: "overdue",
      reason: "đã có báo cáo giải trình",
      period: { kind: "month", year: 2023, month: 4 },
    },
    { unit: "xã A", ground: "below-average", reason: "mới thành lập" },
  ],
  aliases: { "Văn Tô": "Văn Tố" },
  mergers: [{ from: ["xã A", "xã B"], to: "xã AB", since: "2023-07-01" }],
  columns: { "Số hóa kết quả › Đã số hóa": "resultDigitisation.numerator" },
  figures: {
    "Số hóa kết quả › Tỷ lệ": { scale: "fraction", decimal: "comma" },
    "Tiếp nhận": { decimal: "dot" },
  },
  scoreBreak766: "2026-01-01",
  superiorLetter: { number: "123/UBND-KSTT", date: "2023-10-02" },
  percentagePoints: true,
};

test("what is written is read back", () => {
  expect(readBack(written(full))).toEqual(full);
});

test("every setting has an explanation on its row", () => {
  expect(Object.keys(settingExplanations)).toEqual(settingsRows.map(({ key }) => key));
});

test("writing the same settings again changes nothing, other settings change their own cell only", () => {
  const book = written(full);
  const target = { sheetName, existing: book.contents(sheetName) };
  expect(planSettings(full, target)).toEqual([]);
  const edits = planSettings({ ...full, listLimit: 20 }, target);
  expect(edits.map(({ kind }) => kind)).toEqual(["writeValues"]);
  const [edit] = edits;
  expect(edit?.kind === "writeValues" && linesOf(edit.values)).toEqual([[20]]);
});

test("words of the office, Vietnamese dates and decimal commas are understood", () => {
  const book = written(defaultSettings);
  enter(book, "level", "Tỉnh");
  enter(book, "trailingZeros", "Không");
  enter(book, "targets", "Trước và đúng hạn = 98,5");
  enter(book, "scoreBreak766", "1/1/2026");
  enter(book, "overduePenalty", "0,5");
  expect(readBack(book)).toMatchObject({
    level: "province",
    trailingZeros: false,
    targets: { onTime: 98.5 },
    scoreBreak766: "2026-01-01",
    overduePenalty: 0.5,
  });
});

test("a date cell gives its day", () => {
  const book = written(defaultSettings);
  enter(book, "scoreBreak766", 45108);
  expect(readBack(book).scoreBreak766).toBe("2023-07-01");
});

test.each([
  ["criticiseAfter", "hai", "criticiseAfter"],
  ["averageScope", "một nửa", "averageScope"],
  ["exemptions", "xã A | không rõ | lý do", "exemptions[0].ground"],
  ["mergers", "xã A + xã B | xã AB", "mergers[0].since"],
  ["columns", "Đường dẫn", "columns.Đường dẫn"],
])("a value that does not fit %s is named with its cell", (key, value, path) => {
  const book = written(defaultSettings);
  enter(book, key, value);
  const row = 5 + settingsRows.findIndex((one) => one.key === key);
  expect(parseSettingsSheet(book.contents(sheetName))).toMatchObject({
    problem: { path },
    cell: `B${row}`,
  });
});

test("a key that does not exist is named with its cell", () => {
  const book = written(defaultSettings);
  book.sheet(sheetName).cells.set("100,0", "level2");
  expect(parseSettingsSheet(book.contents(sheetName))).toMatchObject({
    problem: { path: "level2" },
    cell: "A101",
  });
});

test("rows may be moved and inserted", () => {
  const book = written(full);
  const sheet = book.sheet(sheetName);
  sheet.cells = new Map(
    [...sheet.cells].map(([key, value]) => {
      const [row, column] = key.split(",").map(Number);
      return [`${row! * 2},${column! + 3}`, value];
    }),
  );
  expect(readBack(book)).toEqual(full);
});

test("any lists of names without the signs of the notation survive", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[|+=\s]/gu, "x").trim())
    .filter((text) => text !== "");
  fc.assert(
    fc.property(fc.array(name), fc.dictionary(name, name), (distribution, aliases) => {
      const settings = { ...defaultSettings, distribution, aliases };
      expect(readBack(written(settings))).toEqual(settings);
    }),
    { numRuns: 50 },
  );
});
