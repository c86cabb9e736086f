import { estimateLines, estimateWidth } from "../../../src/host/protocol/text-estimate";

test("a name that fits on one line of Times New Roman takes one line", () => {
  expect(estimateLines("UBND các xã, thị trấn", 10.5, 102)).toBe(1);
});

test("a text wraps at spaces, and a word that is too long is cut", () => {
  expect(estimateLines("một hai ba bốn", 10, 25)).toBe(3);
  expect(estimateLines("m".repeat(20), 10, 70)).toBe(2);
});

test("composed and decomposed letters are equally wide", () => {
  expect(estimateWidth("Tiên Động", 11)).toBe(estimateWidth("Tiên Động".normalize("NFC"), 11));
  expect(estimateWidth("ế".normalize("NFC"), 11)).toBe(estimateWidth("e", 11));
});

test("an empty text has no width and one line", () => {
  expect(estimateWidth("", 11)).toBe(0);
  expect(estimateLines("", 11, 50)).toBe(1);
});
