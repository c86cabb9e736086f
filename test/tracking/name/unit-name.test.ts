import { parseUnitName } from "../../../src/tracking/name/unit-name";

const sameCommune = [
  "UBND xã Tái Sơn",
  "Ủy ban nhân dân xã Tái Sơn",
  "Xã Tái Sơn",
  "XÃ TÁI SƠN",
  "X. Tái Sơn",
  "X.Tái Sơn",
  "xã Tái Sơn, huyện Tứ Kỳ",
  "Xã Tái Sơn - tỉnh Hải Dương",
  "Xã Tái Sơn (huyện Tứ Kỳ)",
  "12. UBND xã Tái Sơn",
  "UBND xã Tái Sơn (*)",
  "UBND\u00A0xã Tái\nSơn",
  "000.21.30.H05 - UBND xã Tái Sơn",
  "TTPVHCC xã Tái Sơn",
  "Trung tâm Phục vụ hành chính công xã Tái Sơn",
  "Bộ phận Một cửa UBND xã Tái Sơn",
  "TT.PVHCC xã Tái Sơn",
];

test.each(sameCommune)("%s is xã Tái Sơn", (written) => {
  expect(parseUnitName(written)).toMatchObject({ key: "commune tái sơn", kind: "commune" });
});

test("ĐK without a dot is đặc khu, and BQL and VP. begin agencies", () => {
  const kinds = ["ĐK Phú Quý", "BQL Khu kinh tế", "VP. UBND tỉnh"].map(
    (name) => parseUnitName(name).kind,
  );
  expect(kinds).toEqual(["specialZone", "agency", "agency"]);
});

test("the one-stop centre of a province or a city is an agency, and no province or city", () => {
  const kinds = ["Trung tâm Phục vụ hành chính công tỉnh", "TTPVHCC thành phố Huế"].map(
    (name) => parseUnitName(name).kind,
  );
  expect(kinds).not.toContain("city");
  expect(kinds[0]).toBe("agency");
});

test("xã, phường and thị trấn of one name are three units", () => {
  const keys = ["Xã Tứ Kỳ", "Phường Tứ Kỳ", "TT Tứ Kỳ", "Đặc khu Tứ Kỳ"].map(
    (name) => parseUnitName(name).key,
  );
  expect(new Set(keys).size).toBe(4);
});

test("P. is phòng among divisions and phường among communes", () => {
  expect(parseUnitName("P. Tân Bình", "departments").kind).toBe("division");
  expect(parseUnitName("P. Tân Bình", "communes").kind).toBe("ward");
});

test("without a group P. follows the words after it", () => {
  expect(parseUnitName("P. Tư pháp").kind).toBe("division");
  expect(parseUnitName("P. Tân Bình").kind).toBe("ward");
});

test("TT is thị trấn, or trung tâm where a field of work follows", () => {
  expect(parseUnitName("TT. Tứ Kỳ").kind).toBe("township");
  expect(parseUnitName("TT Y tế").kind).toBe("agency");
});

test.each([
  ["Phòng Tài chính - Kế hoạch", "division", "Tài chính - Kế hoạch"],
  ["Sở Nội vụ", "department", "Nội vụ"],
  ["Thanh tra huyện", "agency", "Thanh tra huyện"],
  ["Văn phòng HĐND và UBND", "agency", "Văn phòng HĐND và UBND"],
  ["Thành phố Hải Dương", "city", "Hải Dương"],
  ["TX. Kinh Môn", "town", "Kinh Môn"],
  ["Tái Sơn", "other", "Tái Sơn"],
])("%s is a %s called %s", (written, kind, properName) => {
  expect(parseUnitName(written)).toMatchObject({ kind, properName });
});

test("the name keeps the user's own spelling, tidied", () => {
  expect(parseUnitName("  UBND  xã Hoà\u00A0Bình ").name).toBe("UBND xã Hoà Bình");
});
