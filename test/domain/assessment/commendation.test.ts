import type { CommendRule } from "../../../src/domain/settings";
import { namesOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

const columns =
  "intakeDigitisation.numerator intakeDigitisation.denominator resultDigitisation.numerator resultDigitisation.denominator resultDigitisation.rate overdue";
const records = sheet({
  period: "2023-04",
  columns,
  rows: `
    # departments
    Full | 1 1 4 4 . 0
    Nothing | 0 0 4 4 . 0
    Almost | 99999 100000 4 4 . 0
    Late | 5 5 5 5 . 1
    # communes
    Unknown | 5 5 5 5 . .
    Stated | 5 5 . . 100 0
    Short | 5 5 . . 99.99 0`,
});

function commended(rule: CommendRule): string[] {
  const of = report(records, { settings: { commend: rule } });
  return namesOf(of, of.assessment.commended);
}

describe("the commended", () => {
  const indicators = ["intakeDigitisation", "resultDigitisation"] as const;

  it("have all of a whole that is not 0, and no dossier that is known to be overdue", () => {
    expect(commended({ indicators })).toEqual(["Full", "Unknown", "Stated"]);
  });

  it("can be of certain groups only", () => {
    expect(commended({ indicators, groups: ["departments"] })).toEqual(["Full"]);
  });

  it("are none where the sheet lacks an indicator, or the rule names none or no rate", () => {
    expect(commended({ indicators: [...indicators, "onTime"] })).toEqual([]);
    expect(commended({ indicators: [] })).toEqual([]);
    expect(commended({ indicators: ["overdue"] })).toEqual([]);
  });

  it("need no column of overdue dossiers", () => {
    const of = report(
      sheet({
        period: "2023-04",
        columns: "intakeDigitisation.numerator intakeDigitisation.denominator",
        rows: "A | 2 2",
      }),
      { settings: { commend: { indicators: ["intakeDigitisation"] } } },
    );
    expect(of.assessment.commended).toEqual([0]);
  });
});
