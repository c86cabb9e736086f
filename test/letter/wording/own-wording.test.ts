import { documentKinds } from "../../../src/domain/assessment/ledger";
import type { Report } from "../../../src/domain/report/report";
import { composeDocument } from "../../../src/letter/compose";
import { composeExtracts } from "../../../src/letter/extract/extract";
import { letterText } from "../../../src/letter/text/letter-text";
import { listSentences } from "../../../src/letter/wording/wording-catalogue";
import { districtReport } from "../district-report";
import { keyByName } from "../report-builder";

/** Every document and extract that a report gives with a wording. */
function textsOf(report: Report, wording: Readonly<Record<string, string>>): readonly string[] {
  const context = { keyOf: keyByName(report), ledger: [], wording };
  const composed = documentKinds.map((kind) => composeDocument(kind, report, context));
  return [
    ...composed.flatMap((one) => (one.drafted ? [letterText(one.letter)] : [])),
    ...composeExtracts(report, context).map(({ letter }) => letterText(letter)),
  ];
}

/** Lists in the text, and all of them in appendices; by the sheet, and as the own unit's. */
const reports = [{}, { listLimit: 1 }, { ownUnit: "Tái Sơn", listLimit: 1 }].map((settings) =>
  districtReport({ settings }),
);

test("a field that a sentence can use is filled in, wherever the sentence is said", () => {
  const wording = Object.fromEntries(
    listSentences().map(({ id, text, fields }) => [
      id,
      fields.length === 0 ? text : `${text} ${fields.map((field) => `{{${field}}}`).join(" ")}`,
    ]),
  );
  for (const text of reports.flatMap((report) => textsOf(report, wording))) {
    expect(text.match(/.*\{\{.*/u)?.[0] ?? "").toBe("");
  }
});
