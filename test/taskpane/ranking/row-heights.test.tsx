import { rowAt, rowOffsets } from "../../../src/taskpane/ranking/row-heights";
import { sampleAnalysis } from "../support/sample-analysis";

const { report } = sampleAnalysis();
const rows = [{ kind: "group", group: 0 } as const, { kind: "unit", unit: 1 } as const];
const measure = (text: string) => text.length * 7;

test("a name that does not fit takes as many lines as it needs", () => {
  const wide = rowOffsets({ report, rows, width: 600, measure });
  const narrow = rowOffsets({ report, rows, width: 300, measure });
  expect((narrow[2] ?? 0) - (narrow[1] ?? 0)).toBe((wide[2] ?? 0) - (wide[1] ?? 0) + 20);
});

test("the line at a height is the one that begins at or above it", () => {
  const offsets = Float64Array.from([0, 26, 76, 126]);
  expect([0, 25, 26, 75, 76, 999].map((top) => rowAt(offsets, top))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(rowAt(Float64Array.from([0]), 10)).toBe(0);
});
