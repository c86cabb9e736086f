import { commendRemindWording } from "../../../src/strings/letter/commend-remind";
import { fieldNames } from "../../../src/strings/letter/fields";
import { extractWording } from "../../../src/strings/letter/extract";
import { quarterlyReportWording } from "../../../src/strings/letter/quarterly-report";
import { raiseCriteriaWording } from "../../../src/strings/letter/raise-criteria";
import { raiseIndexWording } from "../../../src/strings/letter/raise-index";
import { relayDirectiveWording } from "../../../src/strings/letter/relay-directive";
import { weeklyBriefWording } from "../../../src/strings/letter/weekly-brief";
import { findTemplateProblems } from "../../../src/letter/wording/fill-template";

const known: readonly string[] = Object.values(fieldNames);

test.each([
  ["commend-remind", commendRemindWording],
  ["raise-criteria", raiseCriteriaWording],
  ["raise-index", raiseIndexWording],
  ["relay-directive", relayDirectiveWording],
  ["quarterly-report", quarterlyReportWording],
  ["weekly-brief", weeklyBriefWording],
  ["extract", extractWording],
])("the sentences of %s name only fields that exist", (_, wording) => {
  const problems = Object.values(wording).flatMap((sentence) =>
    findTemplateProblems(sentence, { fields: known, required: [] }),
  );
  expect(problems).toEqual([]);
});

test("no two fields have the same name", () => {
  expect(new Set(known).size).toBe(known.length);
});
