import { defaultSettings } from "../../src/domain/settings";
import { finishPieces } from "../../src/domain/in-pieces";
import { readTracking, readTrackingInPieces } from "../../src/tracking/read-workbook";
import { benchGrids } from "../bench/bench-workbook";

const grids = benchGrids({ units: 12, months: 3 });
const options = { fileName: "theo-doi.xlsx", settings: defaultSettings };

test("reading can be left after each sheet, twice, and comes to the same as at one go", () => {
  const work = readTrackingInPieces(grids, options);
  const places: string[] = [];
  for (;;) {
    const next = work.next();
    if (next.done === true) {
      expect(next.value).toEqual(readTracking(grids, options));
      break;
    }
    places.push(`${next.value.done}/${next.value.of}`);
  }
  expect(places).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
});

test("work without a pause gives its result at once", () => {
  function* nothing(): Generator<never, number, void> {
    yield* [];
    return 7;
  }
  expect(finishPieces(nothing())).toBe(7);
});
