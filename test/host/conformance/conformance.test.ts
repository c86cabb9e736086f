import type { ConformanceCase } from "./conformance-case";
import { formatCases } from "./formats.cases";
import { printingCases } from "./printing.cases";
import { protocolCases } from "./protocol.cases";
import { rangeCases } from "./ranges.cases";
import { ruleCases } from "./rules.cases";
import { runCase } from "./run-case";
import { sheetCases } from "./sheets.cases";
import { structureCases } from "./structure.cases";
import { tableCases } from "./tables.cases";
import { typingCases } from "./typing.cases";

/** Every case of the suite, by what it is about. */
const SUITES: Readonly<Record<string, readonly ConformanceCase[]>> = {
  typing: typingCases,
  ranges: rangeCases,
  sheets: sheetCases,
  tables: tableCases,
  formats: formatCases,
  structure: structureCases,
  rules: ruleCases,
  printing: printingCases,
  protocol: protocolCases,
};

describe.each(Object.entries(SUITES))("%s", (_about, cases) => {
  test.each(cases.map((one) => [`${one.says} — ${one.source}`, one] as const))(
    "%s",
    async (_says, one) => {
      const outcome = await runCase(one);
      if (!one.refuses) {
        expect(outcome).toStrictEqual({ result: one.gives });
        return;
      }
      expect(outcome).toMatchObject(one.refuses);
    },
  );
});
