import { analyseInPieces, analyseWorkbook } from "../../../src/app/reading/analyse-workbook";
import { sampleInMemory } from "../../support/sample-book";

test("a reading can be left after each sheet and each step of the report and within them, and its progress never goes back", async () => {
  const read = await sampleInMemory().readWorkbook();
  if (!read.done) throw new Error(read.failure.code);
  const pieces = analyseInPieces(read.value, {});
  const shares: number[] = [];
  let next = pieces.next();
  for (; next.done !== true; next = pieces.next()) shares.push(next.value.done / next.value.of);
  const steps = 2 * read.value.sheets.length;
  expect([...new Set(shares)]).toEqual(Array.from({ length: steps + 1 }, (_, at) => at / steps));
  expect(shares.filter((share) => share === 1).length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const atOnce = analyseWorkbook(read.value, {});
  expect(next.value.done && next.value.value.report.units).toEqual(
    atOnce.done && atOnce.value.report.units,
  );
});
