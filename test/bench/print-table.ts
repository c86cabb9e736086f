import type { ComputeFigures } from "./bench-compute";
import type { FormulaFigures } from "./bench-formulas";
import type { MemoryFigures } from "./bench-memory";
import type { LoadFigures, PaneFigures } from "./bench-pane";
import type { RefreshFigures } from "./bench-refresh";

/** Everything that one run measures. */
export interface BenchFigures {
  readonly machine: string;
  readonly measured: readonly {
    readonly size: string;
    readonly compute: ComputeFigures;
    readonly refresh: RefreshFigures;
    readonly memory: MemoryFigures;
  }[];
  readonly formulas: readonly ({ readonly units: number } & FormulaFigures)[];
  readonly load: LoadFigures;
  readonly pane: readonly ({ readonly size: string } & PaneFigures)[];
}

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

function computeTable({ measured }: BenchFigures): string {
  return table("Computing, ms (median), beside JSON.parse of the same values", [
    ["units x months", "JSON MB", "JSON.parse", "parse", "analyse", "plan", "letter", "ratio"],
    ...measured.map(({ size, compute }) => [
      size,
      megabytes(compute.jsonBytes),
      shown(compute.jsonParse),
      shown(compute.parse),
      shown(compute.analyse),
      shown(compute.plan),
      shown(compute.compose),
      `${shown(compute.ratio, 2)} ×`,
    ]),
  ]);
}

function refreshTable({ measured }: BenchFigures): string {
  const kinds = ["cold", "idle", "warm"] as const;
  return table("A refresh over the real office.js, in Node", [
    ["units x months", "refresh", "requests", "actions", "MB out", "MB in", "ms"],
    ...measured.flatMap(({ size, refresh }) =>
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

function memoryTable({ measured }: BenchFigures): string {
  return table("Peak memory of computing, beside the JSON of the values", [
    ["units x months", "JSON MB", "computing MB", "ratio"],
    ...measured.map(({ size, memory }) => [
      size,
      megabytes(memory.jsonBytes),
      megabytes(memory.computingBytes),
      `${shown(memory.ratio)} ×`,
    ]),
  ]);
}

function formulaTable({ formulas, measured }: BenchFigures): string {
  const own = (units: number): number => {
    const found = measured.find(({ size }) => size.startsWith(`${units}x`))?.compute;
    return found === undefined ? Number.NaN : found.parse + found.analyse + found.plan;
  };
  return table("The same ranking by formulas, two months, recalculated once, ms", [
    ["units", "formulas", "LibreOffice", "IronCalc", "ours, 12 months", "LibreOffice ÷ ours"],
    ...formulas.map(({ units, formulas: count, libreOffice, ironCalc }) => [
      String(units),
      String(count),
      shown(libreOffice, 0),
      shown(ironCalc, 0),
      shown(own(units), 0),
      libreOffice === null ? "–" : `${shown(libreOffice / own(units), 0)} ×`,
    ]),
  ]);
}

function paneTable({ load, pane }: BenchFigures): string {
  const weight = `first load ${load.bytes} bytes gzip, a bare Fluent page ${load.helloBytes}: ${shown(load.bytes / load.helloBytes, 2)} ×; first paint after ${shown(load.firstPaint, 0)} ms\n`;
  const rows = table("The pane in Chromium, over the host in the same page", [
    ["units x months", "click to written, ms", "tasks over 50 ms", "longest, ms"],
    ...pane.map(({ size, clickToWritten, longTasks }) => [
      size,
      shown(clickToWritten, 0),
      String(longTasks.length),
      shown(longTasks[0] ?? 0, 0),
    ]),
  ]);
  return `${rows}\n${weight}`;
}

/** The figures of a run as tables for a reader, in Markdown. */
export function printTable(figures: BenchFigures): string {
  const parts = [computeTable, refreshTable, memoryTable, formulaTable, paneTable];
  return `${figures.machine}\n${parts.map((part) => part(figures)).join("")}`;
}
