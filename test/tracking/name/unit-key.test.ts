import { createUnitNameReader, unitKey } from "../../../src/tracking/name/unit-key";

test("tone placement, composition and & do not change a key", () => {
  expect(unitKey("Phòng Văn hoá & Thông tin")).toBe(
    unitKey("Phòng Văn hóa và Thông tin".normalize("NFD")),
  );
});

test("names that differ in a diacritic have different keys", () => {
  expect(unitKey("Xã Văn Tô")).not.toBe(unitKey("Xã Văn Tố"));
});

test("an alias gives the key of the name that is meant, whichever way it is written", () => {
  const aliases = { "P. KT&HT": "Phòng Kinh tế và Hạ tầng", "Xã Văn Tô": "Xã Văn Tố" };
  expect(unitKey("p. kt & ht", { aliases })).toBe(unitKey("Phòng Kinh tế và Hạ tầng"));
  expect(unitKey("UBND xã Văn Tô", { aliases })).toBe(unitKey("Xã Văn Tố"));
});

test("a name without a kind is the only known unit of that name", () => {
  const known = [unitKey("Xã Tái Sơn"), unitKey("Xã Tứ Kỳ"), unitKey("Thị trấn Tứ Kỳ")];
  expect(unitKey("Tái Sơn", { known })).toBe(unitKey("Xã Tái Sơn"));
  expect(unitKey("Tứ Kỳ", { known })).toBe("tứ kỳ");
});

test("a reader tells P. by the group even after it has read the name without one", () => {
  const read = createUnitNameReader({});
  expect(read("P. Tân Bình", null).kind).toBe("ward");
  expect(read("P. Tân Bình", "departments").kind).toBe("division");
  expect(read("P. Tân Bình", "communes").kind).toBe("ward");
});
