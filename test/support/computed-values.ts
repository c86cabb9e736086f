import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { CellValue } from "../../src/sheet/cell-grid";

const engine = join(__dirname, "..", "..", "node_modules", "@ironcalc", "wasm");

/** Runs in a process of its own: the engine is an ECMAScript module, which jest does not load. */
const program = `
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const { initSync, Model } = await import(pathToFileURL(process.argv[1] + "/wasm.js").href);
initSync({ module: readFileSync(process.argv[1] + "/wasm_bg.wasm") });
const model = new Model("book", "en", "UTC", "en");
const rows = JSON.parse(readFileSync(0, "utf8"));
const each = (act) => rows.forEach((line, row) => line.forEach((cell, at) => act(cell, row + 1, at + 1)));
each((cell, row, at) => {
  if (cell === "") return;
  const isText = typeof cell === "string" && !cell.startsWith("=");
  model.setUserInput(0, row, at, isText ? "'" + cell : String(cell));
});
model.evaluate();
const shown = rows.map((line) => [...line]);
each((cell, row, at) => {
  if (typeof cell !== "string" || !cell.startsWith("=")) return;
  model.updateRangeStyle({ sheet: 0, row, column: at, width: 1, height: 1 }, "num_fmt", "0.000000000000");
  const text = model.getFormattedCellValue(0, row, at);
  shown[row - 1][at - 1] = text === "" || Number.isNaN(Number(text)) ? text : Number(text);
});
process.stdout.write(JSON.stringify(shown));
`;

/** What cells show, from what was entered into them (from A1 on): computed by IronCalc, a formula engine that is not ours. */
export function computeValues(
  entered: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program, engine], {
    input: JSON.stringify(entered),
    encoding: "utf8",
  });
  return JSON.parse(output) as readonly (readonly CellValue[])[];
}
