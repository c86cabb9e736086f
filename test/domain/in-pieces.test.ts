import { defaultSettings } from "../../src/domain/settings";
import { finishPieces, standingAt, type InPieces } from "../../src/domain/in-pieces";
import { readTracking, readTrackingInPieces } from "../../src/tracking/read-workbook";
import { benchGrids } from "../bench/bench-workbook";

const grids = benchGrids({ units: 12, months: 3 });
const options = { fileName: "theo-doi.xlsx", settings: defaultSettings };

/** Where the bar of progress stands each time that work is left, and what comes of the work. */
function leave<Result>(work: InPieces<Result>): {
  readonly places: readonly string[];
  readonly result: Result;
} {
  const places: string[] = [];
  for (;;) {
    const next = work.next();
    if (next.done === true) return { places, result: next.value };
    places.push(`${next.value.done}/${next.value.of}`);
  }
}

test("reading can be left after each sheet, twice, and comes to the same as at one go", () => {
  const { places, result } = leave(readTrackingInPieces(grids, options));
  expect(result).toEqual(readTracking(grids, options));
  expect([...new Set(places)]).toEqual(["0/6", "1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
});

test("the rows of a large table can be left every 500", () => {
  const timesLeft = (units: number) => {
    const large = benchGrids({ units, months: 1 });
    return leave(readTrackingInPieces(large, options)).places.length;
  };
  expect(timesLeft(1200) - timesLeft(12)).toBe(2);
});

test("a part that does not know how far the whole is leaves it where it stands", () => {
  function* part(): Generator<void, string, void> {
    yield;
    yield;
    return "all";
  }
  const { places, result } = leave(standingAt({ done: 2, of: 5 }, part()));
  expect(places).toEqual(["2/5", "2/5"]);
  expect(result).toBe("all");
});

test("work without a pause gives its result at once", () => {
  function* nothing(): Generator<never, number, void> {
    yield* [];
    return 7;
  }
  expect(finishPieces(nothing())).toBe(7);
});
