import { formatPeriodId } from "../../../src/domain/period/calendar";
import { chainPeriods } from "../../../src/domain/period/period-chain";
import { sheet } from "../sheet-builder";

function chain(from: string, end: string, ids: readonly string[]): string[] | undefined {
  const records = ids.map((id) => sheet({ period: id, columns: "postal", rows: "A | 1" }));
  return chainPeriods({ from, end }, records)?.map(({ period }) => formatPeriodId(period));
}

describe("chainPeriods", () => {
  it("covers a stretch without a gap, the longest period first", () => {
    const ids = ["2023-04", "2023-02", "2023-Q1", "2023-01", "2023-03"];
    expect(chain("2023-01-01", "2023-05-01", ids)).toEqual(["2023-Q1", "2023-04"]);
    expect(chain("2023-01-01", "2023-03-01", ids)).toEqual(["2023-01", "2023-02"]);
  });

  it("is none over a gap, and empty over nothing", () => {
    expect(chain("2023-01-01", "2023-04-01", ["2023-01", "2023-03"])).toBeUndefined();
    expect(chain("2023-01-01", "2023-01-01", [])).toEqual([]);
    expect(chain("2023-02-01", "2023-01-01", [])).toBeUndefined();
  });

  it("covers weeks across a new year", () => {
    const ids = ["2020-W53", "2021-W01"];
    expect(chain("2020-12-28", "2021-01-11", ids)).toEqual(ids);
  });
});
