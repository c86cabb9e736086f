import { analyseInPieces, analyseWorkbook } from "../../../src/app/reading/analyse-workbook";
import { sampleInMemory } from "../../support/sample-book";

test("a reading can be left after each sheet and each step of the report, and its progress never goes back", async () => {
  const read = await sampleInMemory().readWorkbook();
  if (!read.done) throw new Error(read.failure.code);
  const pieces = analyseInPieces(read.value, {});
  const shares: number[] = [];
  let next = pieces.next();
  for (; next.done !== true; next = pieces.next()) shares.push(next.value.done / next.value.of);
  const sheets = read.value.sheets.length;
  expect(shares).toHaveLength(2 * sheets + 5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const atOnce = analyseWorkbook(read.value, {});
  expect(next.value.done && next.value.value.report.units).toEqual(
    atOnce.done && atOnce.value.report.units,
  );
});
