import type { WorkbookPort } from "../../src/app/workbook-port";
import type { openExcelWorkbook } from "../../src/excel/excel-workbook";
import { type ExcelInNode, openExcel } from "../../src/host/node/open-excel";
import type { SheetState } from "../../src/host/workbook/sheet-state";
import { createWorkbook } from "../../src/host/workbook/workbook-state";
import type { SheetEdit } from "../../src/sheet/sheet-edit";
import { blockOf } from "../../src/sheet/cell-block";

const MONTH = "Tháng 04.2023";
const LIST = "Danh mục";
const RANKING = "Xếp hạng T4-2023";
const OLD_FORMULA = '=AND(N("xep-hang-tthc below A2:A3")=0,$A2="=Xã Bình")';
const FORMULA = '=AND(N("xep-hang-tthc below A2:A3")=0,$A2="04")';
const ROWS = [
  ["Đơn vị", "Tỷ lệ"],
  ["=Xã Bình", 95.47],
  ["04", 90],
];

/** What a ranking does to a workbook, in small: each kind of edit that a slip could spoil. */
const PLAN: readonly SheetEdit[] = [
  { kind: "setSetting", key: "notes", value: { "04": ["gọi lại"] } },
  { kind: "addSheet", sheet: RANKING, mark: { kind: "ranking", subject: "2023-04" } },
  { kind: "writeValues", sheet: RANKING, row: 1, column: 0, values: blockOf(ROWS) },
  {
    kind: "addTable",
    sheet: RANKING,
    table: "XepHang_2023_04",
    range: { row: 1, column: 0, rows: 3, columns: 2 },
    style: "TableStyleLight15",
  },
  {
    kind: "formatRange",
    sheet: RANKING,
    range: { row: 2, column: 1, rows: 2, columns: 1 },
    style: { numberFormat: "0.00", bold: true, borders: { style: "thin" } },
  },
  {
    kind: "setupPage",
    sheet: RANKING,
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 8, footer: 8 },
      printArea: "A1:B4",
      titleRows: "$2:$2",
      fitToWidth: true,
    },
  },
  { kind: "removeHighlight", sheet: MONTH, id: "{00000000-0000-0000-0000-00000000000A}" },
  {
    kind: "addHighlight",
    sheet: MONTH,
    range: { row: 1, column: 0, rows: 2, columns: 1 },
    formula: FORMULA,
    fill: "#FFF2CC",
    fontColor: "#7F3F00",
  },
  { kind: "setSetting", key: "notes", value: null },
];

/** Something that must hold, under a name that says it. */
type Check = readonly [name: string, found: unknown, expected: unknown];

/** The user's file: a month with one row hidden and an old highlight of ours, and a list that is a table. */
async function openFile(): Promise<ExcelInNode> {
  const excel = await openExcel(createWorkbook([MONTH, LIST]), { settings: { apiMinor: 13 } });
  await excel.Excel.run(async (context) => {
    const month = context.workbook.worksheets.getItem(MONTH);
    month.getRange("A1:B4").values = [...ROWS.map((row) => row.map(quoted)), ["Tổng", 185.47]];
    month.getRange("4:4").rowHidden = true;
    const list = context.workbook.worksheets.getItem(LIST);
    list.getRange("A1:B2").values = [
      ["Mã", "Tên"],
      [1, "a"],
    ];
    list.tables.add("A1:B2", true);
    const old = month.getRange("A2:A3").conditionalFormats.add("Custom");
    old.custom.rule.formula = OLD_FORMULA;
    await context.sync();
  });
  return excel;
}

const quoted = (value: string | number) => (typeof value === "string" ? `'${value}` : value);

function sheetOf(excel: ExcelInNode, name: string): SheetState | undefined {
  return excel.host.workbook.sheets.find((sheet) => sheet.name === name);
}

/** Compared as JSON: what the library made and what is written here have arrays of different realms. */
function firstDifference(checks: readonly Check[]): string | null {
  const wrong = checks.find(
    ([, found, expected]) => JSON.stringify(found) !== JSON.stringify(expected),
  );
  return wrong ? `not so: ${wrong[0]}` : null;
}

async function readingOf(port: WorkbookPort): Promise<string | null> {
  const outcome = await port.readWorkbook();
  if (!outcome.done) return failureText(outcome.failure);
  const [month, list] = outcome.value.sheets;
  return firstDifference([
    ["sheets are read in order", outcome.value.sheets.map(({ name }) => name), [MONTH, LIST]],
    ["texts are read as texts", month?.grid?.values.slice(0, 3), ROWS],
    ["hidden rows are told", [...(month?.grid?.hiddenRows ?? [])], [3]],
    ["our highlights are found", month?.highlights.map(({ formula }) => formula), [OLD_FORMULA]],
    [
      "the user's table is found",
      list?.tables.map(({ rows, columns }) => [rows, columns]),
      [[2, 2]],
    ],
  ]);
}

function failureText({
  code,
  values,
}: {
  readonly code: string;
  readonly values?: Readonly<Record<string, unknown>>;
}): string {
  return ["failure", code, values?.code, values?.location].filter(Boolean).join(" ");
}

/** The plan, with the old highlight's real id in its place. */
function planFor(excel: ExcelInNode): readonly SheetEdit[] {
  const id = sheetOf(excel, MONTH)?.conditionalFormats[0]?.id ?? "";
  return PLAN.map((edit) => (edit.kind === "removeHighlight" ? { ...edit, id } : edit));
}

async function writingOf(excel: ExcelInNode, port: WorkbookPort): Promise<string | null> {
  const outcome = await port.applyEdits(planFor(excel));
  if (!outcome.done) return failureText(outcome.failure);
  const ranking = sheetOf(excel, RANKING);
  const rules = sheetOf(excel, MONTH)?.conditionalFormats ?? [];
  const page = ranking?.pageLayout;
  const cell = ranking?.cells.get(2, 1);
  return firstDifference([
    ["the table has its name", ranking?.tables.map(({ name }) => name), ["XepHang_2023_04"]],
    ["figures are figures", [cell?.value, cell?.style?.numberFormat], [95.47, "0.00"]],
    ["one highlight is left", rules.map(({ formula }) => formula), [FORMULA]],
    ["the highlight has its fill", rules.map(({ style }) => style.fillColor), ["#FFF2CC"]],
    ["paper is A4 lying", [page?.paperSize, page?.orientation], ["A4", "Landscape"]],
    ["margins are in millimetres", page?.margins.left.toFixed(1), "85.0"],
    ["no setting is left over", [...excel.host.workbook.settings.keys()], []],
  ]);
}

/** Excel renames a table's repeated headers without a word: only reading back tells. */
async function readBackOf(port: WorkbookPort): Promise<string | null> {
  const repeated: SheetEdit = {
    ...{ kind: "writeValues", sheet: LIST, row: 0, column: 0 },
    values: blockOf([["Mã", "Mã"]]),
  };
  const outcome = await port.applyEdits([repeated]);
  const code = outcome.done ? "done" : outcome.failure.code;
  return firstDifference([["what Excel changed is told", code, "not-as-written"]]);
}

/** Somebody types into a cell until the host has looked twice, however long a request takes to come; the run waits until then. */
async function waitingOf(excel: ExcelInNode, port: WorkbookPort): Promise<string | null> {
  let looks = 0;
  Object.defineProperty(excel.host.settings, "isEditingCell", {
    get: () => {
      looks += 1;
      return looks <= 2;
    },
  });
  const outcome = await port.applyEdits([{ kind: "activateSheet", sheet: MONTH }]);
  return outcome.done ? null : failureText(outcome.failure);
}

/**
 * Reads a workbook, writes a small ranking and reads back, over the real office.js on a host that announces ExcelApi
 * 1.13. Gives what went wrong first, null where nothing did.
 */
export async function runScenario(open: typeof openExcelWorkbook): Promise<string | null> {
  const excel = await openFile();
  const port = open(excel.Excel);
  try {
    return (
      (await readingOf(port)) ??
      (await writingOf(excel, port)) ??
      (await readBackOf(port)) ??
      (await waitingOf(excel, port))
    );
  } catch (error) {
    return `thrown ${String(error)}`;
  }
}
