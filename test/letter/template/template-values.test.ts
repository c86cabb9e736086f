import { documentKinds } from "../../../src/domain/assessment/ledger";
import { composeDocument } from "../../../src/letter/compose";
import {
  templateShape,
  type TemplateScope,
  type TemplateShape,
} from "../../../src/letter/template/template-scope";
import { composeTemplateValues } from "../../../src/letter/template/template-values";
import { districtReport, drafted } from "../district-report";
import { keyByName } from "../report-builder";

/** Where values and the names that are offered differ, "list/field". */
function differences(values: TemplateScope, shape: TemplateShape, path = ""): readonly string[] {
  const names = new Set([...Object.keys(values.fields), ...shape.fields]);
  const fields = [...names].filter((name) => !(name in values.fields) || !shape.fields.has(name));
  const lists = new Set([...Object.keys(values.lists), ...shape.lists.keys()]);
  return [
    ...fields.map((name) => `${path}${name}`),
    ...[...lists].flatMap((name) => {
      const inner = shape.lists.get(name);
      const items = values.lists[name];
      if (inner === undefined || items === undefined) return [`${path}#${name}`];
      return items.flatMap((item) => differences(item, inner, `${path}${name}/`));
    }),
  ];
}

test.each(documentKinds)("a %s has a value for every name that a template can use", (kind) => {
  for (const listLimit of [15, 1]) {
    const report = districtReport({ settings: { ownUnit: "Tái Sơn", listLimit } });
    const context = { keyOf: keyByName(report), ledger: [] };
    const composed = composeDocument(kind, report, context);
    if (!composed.drafted) continue;
    const values = composeTemplateValues(composed.letter, report, context);
    expect(differences(values, templateShape)).toEqual([]);
  }
});

test("what is left out of the letter is left out of its template", () => {
  const report = districtReport();
  const context = { keyOf: keyByName(report), ledger: [] };
  const letter = drafted("commend-remind", report, { leftOut: ["commend-remind.commendation"] });
  const { lists } = composeTemplateValues(letter, report, context);
  expect(lists["biểu dương"]).toEqual([]);
  expect(lists["có biểu dương"]).toEqual([]);
  expect(lists["nhắc nhở"]).toHaveLength(1);
});
