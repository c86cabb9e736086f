import { readFileSync } from "node:fs";

import ts from "typescript";

import { objectTypes } from "../../../src/host/protocol/object-types";
import type { ObjectType } from "../../../src/host/protocol/object-type";
import { publicName } from "../../../src/host/protocol/wire-format";

/** Members that @types/office-js declares without a set of their own, or with one for each part. */
const SPECIAL: Readonly<Record<string, number>> = {
  "Application.calculationMode": 1,
  "Worksheet.visibility": 1,
  "WorksheetProtection.protect": 2,
  "WorksheetProtection.unprotect": 2,
  "TableColumnCollection.add": 1,
  "TableColumn.name": 1,
  "TableRowCollection.add": 1,
  "NamedItem.type": 1,
  "NamedItem.value": 1,
};

/** Members of the wire that are not public: set under another name than read, or the library's own. */
const INTERNAL = /^(?:_|Gridlines$|Headings$)/;
const SERVICES = /^(?:AddinInternalService|AppRuntime)/;

/** "Range.values" → 1, from the declarations of office.js. */
function declaredSets(): Map<string, number> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const sets = new Map<string, number>();
  const readClass = (declaration: ts.ClassDeclaration): void => {
    for (const member of declaration.members) {
      const name = `${declaration.name?.text ?? ""}.${member.name?.getText() ?? ""}`;
      const doc = ts.getJSDocCommentsAndTags(member).map((each) => each.getText());
      const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(doc.join("\n"))?.[1];
      if (set !== undefined && !sets.has(name)) sets.set(name, Number(set));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) readClass(node);
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === "Excel") visit(statement);
  }
  return sets;
}

function hostMembers(): [string, number][] {
  return Object.entries(objectTypes)
    .filter(([typeName]) => !SERVICES.test(typeName))
    .flatMap(([typeName, type]) => {
      const { scalars, links, methods } = type as ObjectType<unknown>;
      const members = Object.entries({ ...scalars, ...links, ...methods });
      return members
        .filter(([name]) => !INTERNAL.test(name))
        .map(([name, { since }]): [string, number] => [`${typeName}.${publicName(name)}`, since]);
    });
}

const declared = declaredSets();

test("the declarations are read", () => {
  expect(declared.get("Range.getSpecialCells")).toBe(9);
  expect(declared.size).toBeGreaterThan(1000);
});

test("every member of the host belongs to the API set that the declarations give", () => {
  const wrong = hostMembers().filter(([name, since]) => {
    return (SPECIAL[name] ?? declared.get(name)) !== since;
  });
  expect(
    wrong.map(([name, since]) => `${name}: ${since}, declared ${String(declared.get(name))}`),
  ).toEqual([]);
});
