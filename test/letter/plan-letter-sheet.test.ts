import { formatRange } from "../../src/sheet/address";
import type { CellStyle } from "../../src/sheet/cell-style";
import type { SheetEdit } from "../../src/sheet/sheet-edit";
import { draftChecksum } from "../../src/letter/draft-checksum";
import type { Letter } from "../../src/letter/letter";
import { blockText } from "../../src/letter/text/letter-text";
import { planLetterSheet } from "../../src/letter/plan-letter-sheet";
import { districtReport, drafted } from "./district-report";
import { buildReport } from "./report-builder";
import { linesOf } from "../support/lines-of";

const letter = drafted("commend-remind", districtReport());

type EditOf<Kind extends SheetEdit["kind"]> = Extract<SheetEdit, { kind: Kind }>;

function editsOf<Kind extends SheetEdit["kind"]>(
  edits: readonly SheetEdit[],
  kind: Kind,
): readonly EditOf<Kind>[] {
  return edits.filter((edit): edit is EditOf<Kind> => edit.kind === kind);
}

/** The texts of a planned sheet with the style, row and columns of each. */
function placedTexts(planned: Letter) {
  const edits = planLetterSheet(planned, "Công văn");
  const [written] = editsOf(edits, "writeValues");
  const styles = editsOf(edits, "formatRange").slice(1);
  return linesOf(written!.values).flatMap((line, row) =>
    line.flatMap((text, column) => {
      if (text === "" || text === null) return [];
      const found = styles.find(
        ({ range }) => range.row <= row && row < range.row + range.rows && range.column === column,
      );
      return [
        { text: String(text), row, column, columns: found!.range.columns, style: found!.style },
      ];
    }),
  );
}

function styleOfText(planned: Letter, start: string): CellStyle {
  return placedTexts(planned).find(({ text }) => text.startsWith(start))!.style;
}

describe("page", () => {
  const edits = planLetterSheet(letter, "Công văn");
  const [{ page }] = editsOf(edits, "setupPage") as [EditOf<"setupPage">];

  test("is upright with margins in the decree's ranges", () => {
    expect(page.orientation).toBe("portrait");
    const { top, bottom, left, right } = page.margins;
    expect([top, bottom].every((margin) => margin >= 20 && margin <= 25)).toBe(true);
    expect(left).toBeGreaterThanOrEqual(30);
    expect(left).toBeLessThanOrEqual(35);
    expect(right).toBeGreaterThanOrEqual(15);
    expect(right).toBeLessThanOrEqual(20);
  });

  test("has numbers from the second page on and prints all that is written", () => {
    expect(page.pageNumbers).toBe(true);
    const [written] = editsOf(edits, "writeValues");
    const { rows, columns } = written!.values;
    expect(page.printArea).toBe(formatRange({ row: 0, column: 0, rows, columns }));
  });

  test("is no wider than the paper between its margins", () => {
    const [widths] = editsOf(edits, "setColumnWidths");
    const pixels = widths!.widths.map((width) => (width < 1 ? width * 12 : width * 7 + 5));
    const millimetres = (pixels.reduce((sum, width) => sum + width, 0) / 96) * 25.4;
    expect(millimetres).toBeLessThanOrEqual(210 - page.margins.left - page.margins.right);
  });

  test("is in black Times New Roman throughout", () => {
    const [base] = editsOf(edits, "formatRange");
    expect(base!.style).toMatchObject({ fontName: "Times New Roman", fontColor: "#000000" });
    expect(formatRange(base!.range)).toBe(page.printArea);
  });
});

describe("parts, by the decree's table of type", () => {
  test.each([
    ["CỘNG HÒA", { fontSize: 12, bold: true, italic: false, horizontal: "center" }],
    ["Độc lập", { fontSize: 13, bold: true, italic: false, horizontal: "center" }],
    ["HUYỆN TỨ KỲ", { fontSize: 12, bold: true, italic: false, horizontal: "center" }],
    ["Số:", { fontSize: 13, bold: false, italic: false, horizontal: "center" }],
    ["Tứ Kỳ, ngày", { fontSize: 13, bold: false, italic: true, horizontal: "center" }],
    ["V/v", { fontSize: 12, bold: false, horizontal: "center" }],
    ["Trong tháng 4/2023, các", { fontSize: 14, bold: false, horizontal: "justify" }],
    ["1. Biểu dương", { fontSize: 14, bold: true }],
    ["Nơi nhận:", { fontSize: 12, bold: true, italic: true, horizontal: "left" }],
    ["- Như trên;", { fontSize: 11, bold: false, italic: false, horizontal: "left" }],
    ["CHỦ TỊCH", { fontSize: 14, bold: true, italic: false, horizontal: "center" }],
  ])("%s", (start, style) => {
    expect(styleOfText(letter, start)).toMatchObject(style);
  });

  test("stand in the decree's order, number beside place, foot beside signature", () => {
    const placed = placedTexts(letter);
    const rowOf = (start: string) => placed.find(({ text }) => text.startsWith(start))!.row;
    expect(rowOf("ỦY BAN")).toBe(rowOf("CỘNG HÒA"));
    expect(rowOf("HUYỆN")).toBe(rowOf("Độc lập"));
    expect(rowOf("Số:")).toBe(rowOf("Tứ Kỳ, ngày"));
    expect(rowOf("Nơi nhận:")).toBe(rowOf("CHỦ TỊCH"));
    const order = ["CỘNG HÒA", "Độc lập", "Số:", "V/v", "Kính gửi:", "Trong tháng", "Nơi nhận:"];
    const rows = order.map(rowOf);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  test("hold every paragraph of the letter, in order and whole", () => {
    const joined = placedTexts(letter)
      .map(({ text }) => text)
      .join(" ");
    const paragraphs = letter.blocks.flatMap((block) =>
      block.kind === "table" ? [] : [blockText(block)],
    );
    expect(paragraphs.every((text) => joined.includes(text))).toBe(true);
  });

  test("have rules of a third to a half of the issuer's line, and as long as the motto", () => {
    const edits = planLetterSheet(letter, "Công văn");
    const [widths] = editsOf(edits, "setColumnWidths");
    const pixels = widths!.widths.map((width) => (width < 1 ? width * 12 : width * 7 + 5));
    const rules = editsOf(edits, "formatRange").filter(({ style }) => style.top !== undefined);
    const points = rules.map(({ range }) => {
      const spanned = pixels.slice(range.column, range.column + range.columns);
      return spanned.reduce((sum, width) => sum + width, 0) * 0.75;
    });
    expect(points[0]).toBeGreaterThan(84.7 / 3);
    expect(points[0]).toBeLessThan(84.7 / 2);
    expect(points[1]).toBeGreaterThan(157);
    expect(points[1]).toBeLessThan(162);
  });
});

describe("rows", () => {
  const long = drafted(
    "commend-remind",
    districtReport({
      settings: { distribution: ["Như trên", "UBND tỉnh", "Lưu: VT, NV"] },
    }),
    {
      wording: {
        "commend-remind.closingDemand": "Yêu cầu khắc phục ngay trong {{kỳ sau}}. ".repeat(60),
      },
    },
  );

  test("are never higher than Excel's limit, and a long paragraph loses no word", () => {
    const edits = planLetterSheet(long, "Công văn");
    const heights = editsOf(edits, "setRowHeight").map(({ height }) => height);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    const text = placedTexts(long)
      .map((placed) => placed.text)
      .join(" ");
    expect(text.match(/Yêu cầu khắc phục ngay trong tháng 5\/2023/gu)).toHaveLength(60);
  });

  test("give a wrapped paragraph a line's height for each of its lines", () => {
    const edits = planLetterSheet(letter, "Công văn");
    const opening = placedTexts(letter).find(({ text }) =>
      text.startsWith("Trong tháng 4/2023, các"),
    )!;
    const { height } = editsOf(edits, "setRowHeight").find(
      ({ row, rows }) => row <= opening.row && opening.row < row + rows,
    )!;
    expect(height).toBeGreaterThan(6 * 16.1);
    expect(height).toBeLessThan(9 * 18.75);
  });
});

test("each appendix begins a page, and a heading is never the last row of one", () => {
  const names = Array.from({ length: 40 }, (_, index) => `Số ${index + 1}`);
  const many = drafted(
    "commend-remind",
    buildReport({
      units: names.map((name) => ["commune", name] as const),
      indicators: [{ id: "intakeDigitisation", average: 9547 }],
      assessment: { belowIndicator: null, neverCertified: names.map((_, index) => index) },
    }),
  );
  const edits = planLetterSheet(many, "Công văn");
  const [{ page }] = editsOf(edits, "setupPage") as [EditOf<"setupPage">];
  const label = placedTexts(many).find(({ text }) => text === "Phụ lục")!;
  expect(page.breaksBefore).toContain(label.row);
});

test("the mark names period and kind, and its checksum is that of the values read back", () => {
  const [first, ...rest] = planLetterSheet(letter, "Công văn");
  const [written] = editsOf(rest, "writeValues");
  expect(first).toMatchObject({
    kind: "addSheet",
    mark: { kind: "letter", subject: "2023-04/commend-remind" },
  });
  const mark = first?.kind === "addSheet" ? first.mark.checksum : undefined;
  const readBack = linesOf(written!.values).map((row) => [...row, "", ""]);
  expect(draftChecksum([...readBack, []])).toBe(mark);
  const edited = readBack.map((row, index) => (index === 14 ? ["đã sửa"] : row));
  expect(draftChecksum(edited)).not.toBe(mark);
});

test("the same letter gives the same plan", () => {
  const planned = () =>
    planLetterSheet(letter, "A").map((edit) =>
      edit.kind === "writeValues" ? { ...edit, values: linesOf(edit.values) } : edit,
    );
  expect(planned()).toEqual(planned());
});

describe("the size of running text", () => {
  /** A letter whose body is so many paragraphs of one line. */
  function letterOf(paragraphs: number): Letter {
    const base = drafted("commend-remind", districtReport());
    const runs = [{ text: "Nội dung của văn bản." }];
    const block = { kind: "body", marker: "", runs } as const;
    return { ...base, blocks: Array.from({ length: paragraphs }, () => block) };
  }

  function sizeOf(letter: Letter): number | undefined {
    const [body] = planLetterSheet(letter, "Dự thảo").filter(
      (edit) => edit.kind === "formatRange" && edit.style.horizontal === "justify",
    );
    return body?.kind === "formatRange" ? body.style.fontSize : undefined;
  }

  test("is the decree's larger one where the smaller would save no page", () => {
    expect(sizeOf(letterOf(3))).toBe(14);
  });

  test("is the smaller one where that saves a page", () => {
    const sizes = Array.from({ length: 40 }, (_, paragraphs) => sizeOf(letterOf(paragraphs + 1)));
    expect(new Set(sizes)).toEqual(new Set([13, 14]));
    expect(sizes.indexOf(13)).toBeGreaterThan(5);
  });
});
