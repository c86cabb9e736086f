import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import type { OfficeMember } from "./support/office-members";
import { officeMembers } from "./support/office-members";

const root = join(__dirname, "..");
const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);

/** ExcelApi 1.13 is in Office 2021 and everything later; the pane refuses to start below it. */
const floors: Readonly<Record<string, number>> = {
  ExcelApi: 13,
  SharedRuntime: 1,
  Common: 1,
  // `Event.completed` of a ribbon button is in every host; its declaration names the set of an option that only Outlook has.
  Mailbox: 3,
};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function aboveFloor(members: readonly OfficeMember[]): string[] {
  return members
    .filter(({ set }) => {
      if (set === null) return false;
      const [family = "", version = ""] = set.split(" ");
      const minor = Number(version.split(".")[1] ?? 0);
      return minor > (floors[family] ?? -1) || !version.startsWith("1");
    })
    .map(({ where, name, set }) => `${where} ${name} needs ${set ?? ""}`);
}

test("no member of office.js above ExcelApi 1.13 is used", () => {
  const files = ["excel", "commands", "taskpane"].flatMap((layer) =>
    sourceFiles(join(root, "src", layer)),
  );
  const members = officeMembers(files, options);
  expect(members.filter(({ set }) => set?.startsWith("ExcelApi")).length).toBeGreaterThan(20);
  expect(aboveFloor(members)).toEqual([]);
});

test("a member above the floor would be found, called or set, whatever it hangs from", () => {
  const folder = mkdtempSync(join(tmpdir(), "floor-"));
  const file = join(folder, "slip.ts");
  writeFileSync(
    file,
    [
      "export async function slip(context: Excel.RequestContext): Promise<unknown> {",
      "  const range = context.workbook.getSelectedRange();",
      "  range.load('values');",
      "  await context.sync();",
      "  return range.valuesAsJson;",
      "}",
      "export const options: Excel.Interfaces.RangeLoadOptions = { valuesAsJson: true };",
    ].join("\n"),
  );
  try {
    expect(aboveFloor(officeMembers([file], options))).toEqual([
      expect.stringContaining("slip.ts:5 valuesAsJson"),
      expect.stringContaining("slip.ts:7 valuesAsJson"),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
