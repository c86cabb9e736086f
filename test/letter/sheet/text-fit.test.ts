import { measureText } from "../../../src/letter/sheet/times-widths";
import { countLines, splitAtSentences } from "../../../src/letter/sheet/wrap-text";

const face = { size: 14, weight: "regular" } as const;

test("a text is as wide as its letters: Times New Roman's H is 722 thousandths", () => {
  expect(measureText("HH", 10, "regular")).toBeCloseTo(14.44, 5);
});

test("marks do not widen a Vietnamese letter, the horn does a little", () => {
  expect(measureText("ế", 14, "regular")).toBe(measureText("e", 14, "regular"));
  expect(measureText("ư", 14, "regular")).toBeGreaterThan(measureText("u", 14, "regular"));
});

test("composed and decomposed text are equally wide", () => {
  const text = "Hưng Đạo ở Tứ Kỳ";
  expect(measureText(text.normalize("NFD"), 14, "bold")).toBe(measureText(text, 14, "bold"));
});

test("bold is wider", () => {
  expect(measureText("thu", 14, "bold")).toBeGreaterThan(measureText("thu", 14, "regular"));
});

test("words go to the next line whole, and a line break begins one", () => {
  const word = measureText("hồ", 14, "regular");
  expect(countLines("hồ hồ hồ", word * 2 + 5, face)).toBe(2);
  expect(countLines("hồ\nhồ", 400, face)).toBe(2);
  expect(countLines("", 400, face)).toBe(1);
});

test("a word wider than the line takes as many lines as it needs", () => {
  const width = measureText("m", 14, "regular") * 10;
  expect(countLines("m".repeat(25), width, face)).toBe(3);
});

test("a long paragraph is cut after sentences, a long sentence after words, and nothing is lost", () => {
  const fits = (piece: string) => Math.ceil(piece.length / 10);
  const text = "Một hai ba. Bốn năm sáu bảy tám chín mười. Hết.";
  const pieces = splitAtSentences(text, 2, fits);
  expect(pieces).toEqual(["Một hai ba.", "Bốn năm sáu bảy tám", "chín mười.", "Hết."]);
  expect(pieces.join(" ")).toBe(text);
});
