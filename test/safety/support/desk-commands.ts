import fc from "fast-check";
import {
  applyAfterPreview,
  planRefresh,
  refresh,
  removeHighlights,
  type RefreshPlan,
} from "../../../src/app/refresh/refresh";
import { undoLastWrite } from "../../../src/app/journal/undo";
import type { SheetState } from "../../../src/host/workbook/sheet-state";
import { firstUnitRow, months } from "./small-office";
import type { SharedDesk } from "./shared-desk";

/** What is known beside the workbook: the plan that the user was shown last, and how many steps were done. */
export interface DeskModel {
  plan: RefreshPlan | null;
  steps: number;
}

type Act = (desk: SharedDesk, model: DeskModel) => Promise<void>;

class Step implements fc.AsyncCommand<DeskModel, SharedDesk> {
  constructor(
    readonly name: string,
    readonly act: Act,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: DeskModel, desk: SharedDesk): Promise<void> {
    model.steps += 1;
    await this.act(desk, model);
  }

  toString(): string {
    return this.name;
  }
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}

const request = { document: null } as const;

async function refreshAndJudge(desk: SharedDesk): Promise<void> {
  const outcome = await desk.ask((port) => refresh(port, request));
  if (outcome.done) judgeHighlight(desk, outcome.value.plan);
}

function judgeHighlight(desk: SharedDesk, { report }: RefreshPlan): void {
  const sheet = desk.hers.find(({ name }) => name === report.source.sheet);
  if (sheet === undefined) return;
  const [found, wanted] = [desk.highlightedNames(sheet), desk.shortfallNames(sheet)];
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(`highlighted: ${found.join(", ")}; short of: ${wanted.join(", ")}`);
  }
}

/** What the user does to a sheet through Excel, where it lets her. */
function onSheet(
  name: string,
  choose: (desk: SharedDesk, at: number) => SheetState | undefined,
  act: (sheet: Excel.Worksheet, at: number) => void,
): fc.Arbitrary<Step> {
  return fc.nat(999).map(
    (at) =>
      new Step(`${name} (${at})`, async (desk) => {
        const sheet = choose(desk, at);
        if (sheet === undefined) return;
        await desk.user((context) => {
          act(context.workbook.worksheets.getItem(sheet.id), at);
        });
      }),
  );
}

/** What the user does to the units of April, wherever they stand by now. */
function onUnits(name: string, act: (units: Excel.Range, at: number) => void): fc.Arbitrary<Step> {
  return fc.nat(999).map(
    (at) =>
      new Step(`${name} (${at})`, async (desk) => {
        const place = desk.unitsPlace();
        if (place === null) return;
        await desk.user((context) => {
          const sheet = context.workbook.worksheets.getItem(desk.trackedId);
          act(sheet.getRangeByIndexes(place.row, place.column, 4, 7), at);
        });
      }),
  );
}

const hers = (desk: SharedDesk, at: number) => pick(desk.hers, at);
const ours = (desk: SharedDesk, at: number) => pick(desk.ours, at);
const any = (desk: SharedDesk, at: number) => pick(desk.workbook.sheets, at);

const unitRow = (at: number): number => firstUnitRow + (at % 4);

/** Everything that the three of them may do, in any order. */
export const deskCommands: fc.Arbitrary<Step>[] = [
  fc.constant(new Step("refresh", refreshAndJudge)),
  fc.constant(new Step("refresh again", refreshAndJudge)),
  fc.constant(
    new Step("preview", async (desk, model) => {
      const plan = await desk.ask((port) => planRefresh(port, request));
      model.plan = plan.done ? plan.value : null;
    }),
  ),
  fc.constant(
    new Step("write what was shown", async (desk, model) => {
      const { plan } = model;
      if (plan === null) return;
      const written = await desk.ask((port) => applyAfterPreview(port, plan));
      if (written.done) judgeHighlight(desk, written.value.plan);
      model.plan = null;
    }),
  ),
  fc.constant(
    new Step("undo", async (desk) => {
      await desk.ask((port) => undoLastWrite(port, "if-untouched"));
    }),
  ),
  fc.constant(
    new Step("highlight off", async (desk) => {
      await desk.ask(removeHighlights);
    }),
  ),
  onUnits("another figure", (units, at) => {
    units.getCell(at % 4, 3).values = [[at % 60]];
  }),
  onUnits("sort the units", (units, at) => {
    units.sort.apply([{ key: 1 + (at % 3), ascending: at % 2 === 0 }]);
  }),
  onUnits("filter the units", (units, at) => {
    const table = units.getOffsetRange(-1, 0).getResizedRange(1, 0);
    const criteria = { filterOn: "Custom", criterion1: `>${at % 100}` } as const;
    units.worksheet.autoFilter.apply(table, 3, criteria);
  }),
  onSheet("insert a row", hers, (sheet, at) => {
    sheet.getRange(`${(at % 6) + 1}:${(at % 6) + 1}`).insert("Down");
  }),
  onSheet("delete a blank row", hers, (sheet, at) => {
    sheet.getRange(`${(at % 3) + 12}:${(at % 3) + 12}`).delete("Up");
  }),
  onSheet("insert a column", hers, (sheet, at) => {
    sheet.getRange(at % 2 === 0 ? "A:A" : "I:I").insert("Right");
  }),
  onSheet("rename a sheet", any, (sheet, at) => {
    sheet.name = at % 3 === 0 ? `Tên khác ${at}` : `Tháng 04.2023 - ${at}`;
  }),
  onSheet("hide a sheet", any, (sheet, at) => {
    sheet.visibility = at % 2 === 0 ? "Hidden" : "Visible";
  }),
  onSheet("protect a sheet", any, (sheet, at) => {
    if (at % 3 === 0) sheet.protection.protect();
    else sheet.protection.unprotect();
  }),
  onSheet("delete a sheet of ours", ours, (sheet) => {
    sheet.delete();
  }),
  onSheet("write a note", ours, (sheet, at) => {
    sheet.getCell(9 + (at % 4), 11).values = [[`note ${at}`]];
  }),
  onSheet("write beside the table", ours, (sheet, at) => {
    sheet.getCell(9 + (at % 4), 14).values = [[`note beside ${at}`]];
  }),
  fc.nat(999).map(
    (at) =>
      new Step(`a coauthor edits (${at})`, (desk) => {
        desk.excel.host.edit("Remote", ({ workbook }) => {
          const sheet = workbook.sheets.find(({ name }) => name === months[at % 2]);
          const known = sheet?.cells.get(unitRow(at), 5);
          if (typeof known?.value !== "number") return;
          sheet?.cells.set(unitRow(at), 5, { ...known, value: at % 50 });
        });
        return Promise.resolve();
      }),
  ),
];
