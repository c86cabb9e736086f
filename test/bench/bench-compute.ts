import { analyseWorkbook, type WorkbookAnalysis } from "../../src/app/reading/analyse-workbook";
import { inputGrids } from "../../src/app/reading/office-workbook";
import { placeHighlight, placeRankingInPieces } from "../../src/app/refresh/plan-results";
import { composePlan } from "../../src/app/refresh/refresh";
import type { WorkbookContents } from "../../src/app/workbook-port";
import { finishPieces } from "../../src/domain/in-pieces";
import { defaultSettings } from "../../src/domain/settings";
import type { CellGrid } from "../../src/sheet/cell-grid";
import { readTracking } from "../../src/tracking/read-workbook";
import { type BenchSize, benchGrids } from "./bench-workbook";
import { median, medianRatio, playRounds } from "./paired-runs";

const stages = ["json", "analyse", "plan", "whole"] as const;

/** What computing costs beside the bare `JSON.parse` of the same values. Times in milliseconds, medians. */
export interface ComputeFigures {
  readonly jsonBytes: number;
  /** Everything the first time in a new process, when none of the code has run yet. */
  readonly first: number;
  readonly jsonParse: number;
  /** Reading the sheets: what each row and column is, and the figures. */
  readonly parse: number;
  /** Checks, rates, ranks, differences, assessment: the analysis without the reading. */
  readonly analyse: number;
  /** Ranking sheet and highlights as edits. */
  readonly plan: number;
  /** The letter and its sheet as edits. */
  readonly compose: number;
  /** (parse + analyse + plan) ÷ JSON.parse, median of the rounds. */
  readonly ratio: number;
}

/** A workbook as the adapter gives it. */
export function contentsOf(grids: readonly CellGrid[]): WorkbookContents {
  return {
    fileName: "theo-doi.xlsx",
    sheets: grids.map((grid) => ({
      id: grid.sheet,
      name: grid.sheet,
      mark: null,
      hidden: false,
      protected: false,
      grid,
      tables: [],
      highlights: [],
    })),
    settings: {},
    activeSheet: grids[0]?.sheet ?? "",
    readOnly: false,
    structureProtected: false,
  };
}

function analysed(contents: WorkbookContents): WorkbookAnalysis {
  const outcome = analyseWorkbook(contents, {});
  if (!outcome.done)
    throw new Error(`The bench's own workbook was refused: ${outcome.failure.code}`);
  return outcome.value;
}

function planned(analysis: WorkbookAnalysis): unknown {
  return [finishPieces(placeRankingInPieces(analysis)), placeHighlight(analysis)];
}

function timeFirst(contents: WorkbookContents): number {
  const started = performance.now();
  planned(analysed(contents));
  return performance.now() - started;
}

/** Measures the pure steps over a workbook of a size. */
export function benchCompute(size: BenchSize, runs: number): ComputeFigures {
  const grids = benchGrids(size);
  const json = JSON.stringify(grids.map(({ values }) => values));
  const first = timeFirst(contentsOf(grids));
  const times = playRounds(runs, stages, (watch) => {
    const values = watch.measure("json", () => JSON.parse(json) as CellGrid["values"][]);
    const contents = contentsOf(grids.map((grid, at) => ({ ...grid, values: values[at] ?? [] })));
    watch.measure("whole", () => {
      const made = watch.measure("analyse", () => analysed(contents));
      watch.measure("plan", () => planned(made));
    });
  });
  // By themselves, so that what they leave behind is not cleared away on the others' time.
  const contents = contentsOf(grids);
  const options = { fileName: contents.fileName, settings: defaultSettings };
  const { parse: parses } = playRounds(runs, ["parse"], (watch) => {
    watch.measure("parse", () => readTracking(inputGrids(contents), options));
  });
  const analysis = analysed(contents);
  const { compose } = playRounds(Math.ceil(runs / 2), ["compose"], (watch) => {
    watch.measure("compose", () => composePlan(analysis, {}));
  });
  const parse = median(parses);
  const plan = median(times.plan);
  return {
    jsonBytes: Buffer.byteLength(json),
    first,
    jsonParse: median(times.json),
    parse,
    analyse: Math.max(0, median(times.analyse) - parse),
    plan,
    compose: Math.max(0, median(compose) - plan),
    ratio: medianRatio(times.whole, times.json),
  };
}
