import type { UnitKind } from "../../../src/domain/unit/org-unit";
import { plainText } from "../../../src/letter/text/run";
import {
  countNoun,
  joinUnits,
  nameUnit,
  namingOf,
  placeKinds,
} from "../../../src/letter/text/unit-list";
import { buildReport } from "../report-builder";

function naming(units: readonly (readonly [UnitKind, string])[], capitaliseNamedUnits = false) {
  return namingOf(buildReport({ units, settings: { capitaliseNamedUnits } }));
}
const mixed = naming([
  ["township", "Tứ Kỳ"],
  ["commune", "Văn Tố"],
  ["commune", "Tái Sơn"],
  ["department", "Phòng Tư pháp"],
  ["commune", "Hà Kỳ"],
]);
const joined = (indices: readonly number[], colon = true) =>
  plainText(joinUnits(mixed, indices, { colon }));

test("places are gathered by kind, communes before townships", () => {
  expect(joined([0, 1, 2])).toBe("UBND các xã: Văn Tố, Tái Sơn và UBND thị trấn Tứ Kỳ");
});

test("a single place is named with its committee", () => {
  expect(joined([1])).toBe("UBND xã Văn Tố");
});

test("two of a kind are joined by và, three by commas", () => {
  expect(joined([1, 2], false)).toBe("UBND các xã Văn Tố và Tái Sơn");
  expect(joined([1, 2, 4], false)).toBe("UBND các xã Văn Tố, Tái Sơn, Hà Kỳ");
});

test("agencies keep their own names and stand where the first of all stood", () => {
  expect(joined([3, 1])).toBe("Phòng Tư pháp và UBND xã Văn Tố");
  expect(joined([1, 3])).toBe("UBND xã Văn Tố và Phòng Tư pháp");
});

test("the noun of a count says what is counted", () => {
  expect(countNoun(mixed, [0, 1])).toBe("địa phương");
  expect(countNoun(mixed, [3])).toBe("cơ quan");
  expect(countNoun(mixed, [1, 3])).toBe("cơ quan, đơn vị");
});

test("kinds are listed once each", () => {
  expect(placeKinds(mixed, [0, 1, 2, 3])).toBe("xã, thị trấn");
});

test("a number makes the common noun a part of the name, a person only by setting", () => {
  const units = [
    ["ward", "12"],
    ["ward", "Trần Hưng Đạo"],
  ] as const;
  expect(nameUnit(naming(units), 0).text).toBe("UBND Phường 12");
  expect(nameUnit(naming(units), 1).text).toBe("UBND phường Trần Hưng Đạo");
  expect(nameUnit(naming(units, true), 1).text).toBe("UBND Phường Trần Hưng Đạo");
});
