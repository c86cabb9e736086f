import fc from "fast-check";
import { foldText, normalText, tidyText } from "../../../src/tracking/name/normal-text";

test("both compositions of a word are one text", () => {
  const name = "UBND xã Tái Sơn";
  expect(normalText(name.normalize("NFD"))).toBe(normalText(name));
  expect(tidyText(name.normalize("NFD"))).toBe(name);
});

test("Icelandic and African look-alikes are Đ and đ", () => {
  expect(tidyText("\u00D0\u1EA1i S\u01A1n")).toBe("Đại Sơn");
  expect(tidyText("\u0189\u00F4ng, \u0256i, \u00F0i")).toBe("Đông, đi, đi");
});

test("no-break, narrow and zero-width spaces, soft hyphens and line breaks are one space", () => {
  expect(tidyText("\u00A0Tái\u202F\u200BSơn\r\n(mới)\u00AD ")).toBe("Tái Sơn (mới)");
});

test("every dash is a hyphen without spaces round it", () => {
  expect(normalText("Tài chính – Kế hoạch")).toBe(normalText("Tài chính-Kế hoạch"));
});

test.each([
  ["Hoà Bình", "hòa bình"],
  ["HÒA BÌNH", "hòa bình"],
  ["Thuỷ Khoé", "thủy khóe"],
  ["hoàn toàn", "hoàn toàn"],
  ["huỳnh", "huỳnh"],
  ["Quý", "quý"],
  ["Qúy Qùa", "quý quà"],
  ["Gìa", "già"],
  ["Uỷ ban", "ủy ban"],
])("%s has its tone where %s has it", (written, meant) => {
  expect(normalText(written)).toBe(meant);
});

test("every apostrophe is the straight one", () => {
  for (const apostrophe of "'\u2018\u2019\u02BC\u2032\u0060\u00B4")
    expect(normalText(`Ea H${apostrophe}leo`)).toBe("ea h'leo");
});

test("& is its word", () => {
  expect(normalText("Văn hóa & Thông tin")).toBe("văn hóa và thông tin");
  expect(normalText("KT&HT")).toBe("kt và ht");
});

test("names that differ in a diacritic stay different", () => {
  expect(normalText("Cẩm Giàng")).not.toBe(normalText("Cẩm Giang"));
});

test("folding drops every diacritic", () => {
  expect(foldText("Đã Số Hóa Kỳ Trước")).toBe("da so hoa ky truoc");
});

test("normalising twice is normalising once, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(normalText(normalText(text))).toBe(normalText(text));
      expect(tidyText(tidyText(text))).toBe(tidyText(text));
    }),
  );
});
