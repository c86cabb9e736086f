import type { ComputeFigures } from "./bench-compute";
import type { FormulaFigures } from "./bench-formulas";
import type { MemoryFigures } from "./bench-memory";
import type { LoadFigures, PaneFigures } from "./bench-pane";
import type { RefreshFigures } from "./bench-refresh";

/** The figures of one part of the benchmark, a line for each size. */
type Lines<Figures> = readonly ({ readonly size: string } & Figures)[];

const shown = (value: number | null, digits = 1): string =>
  value === null || Number.isNaN(value) ? "–" : value.toFixed(digits);

const megabytes = (bytes: number) => shown(bytes / 1e6, 2);

function table(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${cells.join(" | ")} |`;
  });
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [`\n${title}\n`, lines[0], rule, ...lines.slice(1), ""].join("\n");
}

/** What computing costs. */
export function computeTable(lines: Lines<ComputeFigures>): string {
  return table("Computing, ms (median), beside JSON.parse of the same values", [
    [
      "units x months",
      "JSON MB",
      "JSON.parse",
      "parse",
      "analyse",
      "plan",
      "letter",
      "ratio",
      "first",
    ],
    ...lines.map(({ size, ...compute }) => [
      size,
      megabytes(compute.jsonBytes),
      shown(compute.jsonParse),
      shown(compute.parse),
      shown(compute.analyse),
      shown(compute.plan),
      shown(compute.compose),
      `${shown(compute.ratio, 2)} ×`,
      shown(compute.first, 0),
    ]),
  ]);
}

/** What a refresh sends and receives. */
export function refreshTable(lines: Lines<RefreshFigures>): string {
  const kinds = ["cold", "idle", "warm"] as const;
  return table("A refresh over the real office.js, in Node", [
    ["units x months", "refresh", "requests", "actions", "MB out", "MB in", "ms"],
    ...lines.flatMap(({ size, ...refresh }) =>
      kinds.map((kind) => {
        const { requests, actions, bytesOut, bytesIn, milliseconds } = refresh[kind];
        const counts = [requests, actions].map(String);
        return [
          size,
          kind,
          ...counts,
          megabytes(bytesOut),
          megabytes(bytesIn),
          shown(milliseconds, 0),
        ];
      }),
    ),
  ]);
}

/** What computing holds at most. */
export function memoryTable(lines: Lines<MemoryFigures>): string {
  return table("Peak memory of computing, beside the JSON of the values", [
    ["units x months", "JSON MB", "computing MB", "ratio"],
    ...lines.map(({ size, ...memory }) => [
      size,
      megabytes(memory.jsonBytes),
      megabytes(memory.computingBytes),
      `${shown(memory.ratio)} ×`,
    ]),
  ]);
}

/** The formulas that an office would write instead. */
export function formulaTable(lines: Lines<FormulaFigures>): string {
  return table("The same ranking by formulas, two months, recalculated once, ms", [
    [
      "units x months",
      "formulas",
      "LibreOffice",
      "IronCalc",
      "ours",
      "LibreOffice ÷ ours",
      "ours of 12 months",
    ],
    ...lines.map(({ size, formulas, libreOffice, ironCalc, ours, oursOfYear }) => [
      size,
      String(formulas),
      shown(libreOffice, 0),
      shown(ironCalc, 0),
      shown(ours, 0),
      libreOffice === null ? "–" : `${shown(libreOffice / ours, 0)} ×`,
      shown(oursOfYear, 0),
    ]),
  ]);
}

/** What loads before the first paint. */
export function loadLine({ bytes, helloBytes, firstPaint }: LoadFigures): string {
  const ratio = shown(bytes / helloBytes, 2);
  return `\nfirst load ${bytes} bytes gzip, a bare Fluent page ${helloBytes}: ${ratio} ×; first paint after ${shown(firstPaint, 0)} ms\n`;
}

/** The pane in the browser. */
export function paneTable(lines: Lines<PaneFigures>): string {
  return table("The pane in Chromium, Excel in a worker beside it; tasks by processor time", [
    ["units x months", "click to written, ms", "again, ms", "tasks over 50 ms", "longest, ms"],
    ...lines.map(({ size, clickToWritten, clickToUnchanged, longTasks, longestTask }) => [
      size,
      shown(clickToWritten, 0),
      shown(clickToUnchanged, 0),
      String(longTasks),
      shown(longestTask, 0),
    ]),
  ]);
}
