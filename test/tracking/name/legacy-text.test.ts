import { decodeLegacyText } from "../../../src/tracking/name/legacy-text";

test.each([
  ["Uû ban nh©n d©n x· T©n Kú", "Uỷ ban nhân dân xã Tân Kỳ"],
  ["H\u00ADng §¹o", "Hưng Đạo"],
  ["Uû ban", "Uỷ ban"],
])("TCVN3 %s says %s", (written, meant) => {
  expect(decodeLegacyText(written)).toBe(meant);
});

test.each([
  ["UÛY BAN NHAÂN DAÂN XAÕ", "ỦY BAN NHÂN DÂN XÃ"],
  ["Phoøng Tö phaùp", "Phòng Tư pháp"],
])("VNI %s says %s", (written, meant) => {
  expect(decodeLegacyText(written)).toBe(meant);
});

test.each([
  "UBND xã Tân Kỳ",
  "Thanh Hoá",
  "Hà Nam",
  "Xã An Thanh",
  "STT",
  "© 2023",
  "Ghi chú: «x»",
])("%s is not in a legacy encoding", (text) => {
  expect(decodeLegacyText(text)).toBeNull();
});

test("the font decides where the bytes alone do not", () => {
  expect(decodeLegacyText("Tö", "VNI-Times")).toBe("Tư");
  expect(decodeLegacyText("Tö", ".VnTime")).toBe("Tử");
});
