import fc from "fast-check";
import type { RefreshPlan } from "../../../src/app/refresh/refresh";
import type { TrendPlan } from "../../../src/app/trend/trend-sheet";
import type { SheetState } from "../../../src/host/workbook/sheet-state";
import type { Request, SharedDesk } from "./shared-desk";

/** What is known beside the workbook: what was shown last and not written yet, what was asked for last, what was done how often. */
export interface DeskModel {
  plan: RefreshPlan | null;
  trend: TrendPlan | null;
  /** The last thing that was written: asked for again after an undo it is a redo. */
  last: Request | null;
  /** How often each step was done, by its name. */
  readonly steps: Map<string, number>;
}

type Act = (desk: SharedDesk, model: DeskModel) => Promise<void>;

/** One thing that one of the three does. */
export class DeskStep implements fc.AsyncCommand<DeskModel, SharedDesk> {
  constructor(
    readonly name: string,
    readonly act: Act,
    /** The number that tells this step from others of its name. */
    readonly at?: number,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: DeskModel, desk: SharedDesk): Promise<void> {
    model.steps.set(this.name, (model.steps.get(this.name) ?? 0) + 1);
    await this.act(desk, model);
    desk.judgeWorkbook();
  }

  toString(): string {
    return this.at === undefined ? this.name : `${this.name} (${this.at})`;
  }
}

/** A step that depends on a number: which sheet, which row, what figure, and whether she or a coauthor does it. */
export function stepAt(
  name: string,
  act: (at: number, desk: SharedDesk, model: DeskModel) => Promise<void>,
): fc.Arbitrary<DeskStep> {
  return fc.nat(999).map((at) => new DeskStep(name, (desk, model) => act(at, desk, model), at));
}

/** Something done through Excel's own commands to a sheet that is chosen by the number; nothing where there is none. */
export function stepOnSheet(
  name: string,
  choose: (desk: SharedDesk) => readonly SheetState[],
  act: (sheet: Excel.Worksheet, at: number) => void,
): fc.Arbitrary<DeskStep> {
  return stepAt(name, async (at, desk) => {
    const sheets = choose(desk);
    const sheet = sheets[at % Math.max(1, sheets.length)];
    if (sheet === undefined) return;
    await desk.user((context) => {
      act(context.workbook.worksheets.getItem(sheet.id), at);
    });
  });
}

/** The four units of April, all their columns, wherever they stand by now, and how far from the first a title stands. */
export interface TrackedUnits {
  readonly range: Excel.Range;
  readonly offsetOf: (title: string) => number;
}

/** Something done to the units of April. */
export function stepOnUnits(
  name: string,
  act: (units: TrackedUnits, at: number) => void,
): fc.Arbitrary<DeskStep> {
  return stepAt(name, async (at, desk) => {
    const place = desk.unitsPlace();
    if (place === null) return;
    await desk.user((context) => {
      const sheet = context.workbook.worksheets.getItem(desk.trackedId);
      const { row, column, columns, offsetOf } = place;
      act({ range: sheet.getRangeByIndexes(row, column, 4, columns), offsetOf }, at);
    });
  });
}
