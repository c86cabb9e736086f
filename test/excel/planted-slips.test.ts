import { runScenario } from "../support/adapter-scenario";
import { tryAdapter, type SourceChange } from "../support/slipped-adapter";

/** A mistake as it is made in such an adapter, and what tells of it. */
interface Slip extends SourceChange {
  readonly slip: string;
  readonly caughtBy: string;
}

const SLIPS: readonly Slip[] = [
  {
    slip: "a misspelt member in a load",
    file: "read-sheet.ts",
    from: '"address,numberFormat"',
    to: '"address,numberFormats"',
    caughtBy: "failure api-missing ApiNotFound Range.numberFormats",
  },
  {
    slip: "a misspelt method",
    file: "queue-edit.ts",
    from: "conditionalFormats.getItem(id).delete()",
    to: "conditionalFormats.getItem(id).remove()",
    caughtBy:
      "thrown TypeError: lookup.get(...).getRange(...).conditionalFormats.getItem(...).remove is not a function",
  },
  {
    slip: "a misspelt value of an enumeration",
    file: "queue-style.ts",
    from: '"Continuous"',
    to: '"Continous"',
    caughtBy: "failure unexpected InvalidArgument RangeBorder.style",
  },
  {
    slip: "a missing load",
    file: "read-back.ts",
    from: 'range.load("values");',
    to: "",
    caughtBy: "failure unexpected PropertyNotLoaded Range.values",
  },
  {
    slip: "a wrong shape",
    file: "queue-edit.ts",
    from: "return { rows, columns };",
    to: "return { rows: rows + 1, columns };",
    caughtBy: "failure unexpected InvalidArgument Range.values",
  },
  {
    slip: "a forgotten sync after writing",
    file: "write-edits.ts",
    from: "await context.sync();",
    to: "",
    caughtBy: "failure unexpected PropertyNotLoaded Range.values",
  },
  {
    slip: "a forgotten sync before reading",
    file: "read-workbook.ts",
    from: "if (fresh.length > 0) await context.sync();",
    to: "",
    caughtBy: "failure unexpected PropertyNotLoaded",
  },
  {
    slip: 'an unescaped "="',
    file: "typed-value.ts",
    from: "!readAsOther.test(value) ? value : `'${value}`",
    to: "!readAsOther.test(value) ? value : value",
    caughtBy: "failure not-as-written",
  },
  {
    slip: "a sheet name of 40 characters",
    file: "sheet-lookup.ts",
    from: "sheet.name = name;",
    to: 'sheet.name = name.padEnd(40, ".");',
    caughtBy: "failure changed-meanwhile InvalidArgument Worksheet.name",
  },
  {
    slip: "a table over a table",
    file: "queue-edit.ts",
    from: "const added = lookup.get(sheet).tables.add(formatRange(range), true);",
    to: `lookup.get(sheet).tables.add(formatRange(range), true);
    const added = lookup.get(sheet).tables.add(formatRange(range), true);`,
    caughtBy: "failure changed-meanwhile MergedRangeConflict TableCollection.add",
  },
  {
    slip: "a method above the announced API set",
    file: "queue-edit.ts",
    from: "conditionalFormats.getItem(id).delete()",
    to: "conditionalFormats.getItemOrNullObject(id).delete()",
    caughtBy: "failure api-missing ApiNotFound ConditionalFormatCollection.getItemOrNullObject",
  },
  {
    slip: "a property above the announced API set",
    file: "read-outline.ts",
    from: '"items/name",',
    to: '"items/name", "items/tabId",',
    caughtBy: "failure api-missing ApiNotFound Worksheet.tabId",
  },
  {
    slip: "numbers written as texts",
    file: "queue-edit.ts",
    from: "mapLines(values, typedValue)",
    to: "mapLines(values, (value) => typedValue(value === null ? null : String(value)))",
    caughtBy: "failure not-as-written",
  },
  {
    slip: "a lost read-back",
    file: "write-edits.ts",
    from: "mismatch: findMismatch(written)",
    to: "mismatch: null",
    caughtBy: "not so: what Excel changed is told",
  },
  {
    slip: "a run that does not wait for the end of typing",
    file: "write-edits.ts",
    from: "excel.run({ delayForCellEdit: true }, async",
    to: "excel.run(async",
    caughtBy: "failure cell-edit-mode InvalidOperationInCellEditMode",
  },
  {
    slip: "millimetres taken for centimetres",
    file: "queue-page.ts",
    from: "size / millimetresPerCentimetre",
    to: "size",
    caughtBy: "not so: margins are in millimetres",
  },
  {
    slip: "a setting that is not taken back",
    file: "queue-edit.ts",
    from: "if (value === null) setting.delete();",
    to: "",
    caughtBy: "not so: no setting is left over",
  },
];

test("the adapter as it is passes the scenario", async () => {
  expect(await tryAdapter(null, runScenario)).toBeNull();
});

test.each(SLIPS)("$slip is caught: $caughtBy", async ({ caughtBy, ...change }) => {
  expect(await tryAdapter(change, runScenario)).toBe(caughtBy);
});

test("a slip whose place is gone from the source, or is there twice, is an error", async () => {
  const gone = { file: "queue-edit.ts", from: "no such text", to: "" };
  const message = "queue-edit.ts holds 0 times, not once: no such text";
  await expect(tryAdapter(gone, runScenario)).rejects.toThrow(message);
  const twice = tryAdapter({ ...gone, from: "lookup.get(sheet)" }, runScenario);
  await expect(twice).rejects.toThrow("not once");
});
