import { namesOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

function lists(columns: string, rows: string): [string[], string[]] {
  const of = report(sheet({ period: "2023-04", columns, rows }));
  const { neverCertified, notCertifiedThisPeriod } = of.assessment;
  return [namesOf(of, neverCertified), namesOf(of, notCertifiedThisPeriod)];
}

describe("places that did not certify electronic copies", () => {
  it("are told apart by the year so far, and offices are not among them", () => {
    const rows = `
      # departments
      Office | 0 0
      # communes
      Never | 0 0
      Lately | 0 59
      Active | 3 62
      Blank | . 0
      Unknown | 0 .`;
    expect(lists("electronicCopies electronicCopiesYear", rows)).toEqual([
      ["Never", "Blank"],
      ["Lately"],
    ]);
  });

  it("are not listed by the period where only the year is stated", () => {
    expect(lists("electronicCopiesYear", "A | 0\nB | 5")).toEqual([["A"], []]);
  });

  it("are not listed where the sheet says nothing of the year", () => {
    expect(lists("electronicCopies", "A | 0\nB | 5")).toEqual([[], []]);
  });
});
