import { parseBatchArguments } from "../../src/batch/batch-arguments";

function refusal(argv: readonly string[]) {
  const outcome = parseBatchArguments(argv);
  if (outcome.done) throw new Error("was accepted");
  return outcome.failure;
}

test("an input alone asks for the latest period and the letter that commends and reminds", () => {
  expect(parseBatchArguments(["a.xlsx"])).toEqual({
    done: true,
    value: {
      inputs: ["a.xlsx"],
      sheet: null,
      period: null,
      settings: null,
      ledgerIssued: false,
      out: null,
      facts: null,
      document: "commend-remind",
      docx: null,
      template: null,
      extracts: null,
      explain: false,
      together: false,
      trend: false,
    },
  });
});

test("every option is read, before and after the input", () => {
  const outcome = parseBatchArguments(
    "--period 2023-Q2 a.xlsx --sheet T4 --settings s.json --out o.xlsx --ledger-issued b.xlsx --facts f.json --document weekly-brief --docx d.docx --explain --together".split(
      " ",
    ),
  );
  expect(outcome).toMatchObject({
    done: true,
    value: {
      inputs: ["a.xlsx", "b.xlsx"],
      sheet: "T4",
      period: { kind: "quarter", year: 2023, quarter: 2 },
      document: "weekly-brief",
      ledgerIssued: true,
      explain: true,
      together: true,
    },
  });
});

test.each([
  [[], ""],
  [["a.xlsx", "--period", "2023-13"], "--period 2023-13"],
  [["a.xlsx", "--period", "tháng 4"], "--period tháng 4"],
  [["a.xlsx", "--document", "memo"], "--document memo"],
  [["a.xlsx", "--ledger-issued"], "--ledger-issued"],
  [["a.xlsx", "--colour"], "--colour"],
])("%j is refused and the offending argument is named", (argv, argument) => {
  const failure = refusal(argv);
  expect(failure.code).toBe("bad-argument");
  expect(failure.values?.argument).toBe(argument);
  expect(failure.values?.expected).not.toBe("");
});

test("an option without its value is refused by its name", () => {
  expect(refusal(["a.xlsx", "--out"]).values?.argument).toMatch(/^--out/);
});
