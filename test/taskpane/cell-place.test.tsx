import { formatQualified } from "../../src/sheet/address";
import { parseQualified } from "../../src/taskpane/cell-place";

test("a qualified address is read back, with apostrophes and ranges", () => {
  expect(parseQualified(formatQualified("Tháng 04.2023", "P39"))).toEqual({
    sheet: "Tháng 04.2023",
    cell: "P39",
  });
  expect(parseQualified("'Xã ''A'' !'!B2:B9")).toEqual({ sheet: "Xã 'A' !", cell: "B2:B9" });
  expect(parseQualified("P39")).toBeNull();
});
