import { createForm } from "../../../src/app/form/create-form";
import { insertDraft } from "../../../src/app/document/insert-draft";
import { issueLetter } from "../../../src/app/document/issue-letter";
import type { FailureCode } from "../../../src/app/failure";
import type { Outcome } from "../../../src/app/outcome";
import { planRefresh, refresh, removeHighlights } from "../../../src/app/refresh/refresh";
import { saveSettings } from "../../../src/app/settings/save-settings";
import { applyTrendSheet, planTrendSheet } from "../../../src/app/trend/trend-sheet";
import { undoLastWrite } from "../../../src/app/journal/undo";
import type { WorkbookPort } from "../../../src/app/workbook-port";
import type { SettingsOverrides } from "../../../src/results/settings/parse-settings";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { firstUnitRow } from "./small-office";

/** Something that the user may ask for, and what she has done and asked for before it. */
export interface Operation {
  readonly name: string;
  readonly before: readonly Step[];
  readonly act: (port: WorkbookPort) => Promise<Outcome<unknown>>;
  /** Whether it is an undo itself, which is not taken back. */
  readonly isUndo?: true;
  /** The code with which a rerun is refused, rightly only where what was asked for is there as a whole. */
  readonly refusedWhenWhole?: FailureCode;
  /** About how many bytes a request may have: small ones cut a write in many. */
  readonly requestBytes?: number;
}

/** A step before: a request to the add-in, or an edit of hers. */
export type Step =
  | { readonly ask: (port: WorkbookPort) => Promise<Outcome<unknown>> }
  | { readonly edit: (workbook: WorkbookState) => void };

const rank: Step = { ask: (port) => refresh(port, { document: null }) };

/** Another figure for one unit of April. */
const changeFigure: Step = { edit: (workbook) => setCell(workbook, firstUnitRow, 3, 40) };

/** One unit leaves the sheet of April. */
const takeUnit: Step = {
  edit: ({ sheets }) => {
    sheets[1]?.cells.setRow(firstUnitRow + 1, null);
  },
};

/** A note of hers on the ranking sheet, in the column for notes. */
const takeNote: Step = { edit: (workbook) => setCell(workbook, 9, 11, "đã gọi", 3) };

/** Formulas of hers on the sheet of April: a total below the units, a reference to March, and one to April itself by its name. */
const sumUp: Step = {
  edit: ({ sheets }) => {
    const cells = sheets[1]?.cells;
    const write = (column: number, formula: string, value: number): void => {
      cells?.set(firstUnitRow + 4, column, { formula, style: null, value });
    };
    cells?.set(firstUnitRow + 4, 1, { formula: null, style: null, value: "Tổng cộng" });
    write(2, "=SUM(C5:C8)", 395);
    write(3, "='Tháng 04.2023'!D5+D6+D7+D8", 348);
    write(7, "='Tháng 03.2023'!C5", 100);
  },
};

/** A month that the small office has no sheet of. */
const blankMonth = { kind: "month", year: 2023, month: 6 } as const;

function setCell(
  { sheets }: WorkbookState,
  row: number,
  column: number,
  value: string | number,
  sheet = 1,
): void {
  const cells = sheets[sheet]?.cells;
  const known = cells?.get(row, column);
  cells?.set(row, column, { formula: null, style: known?.style ?? null, value });
}

async function draft(port: WorkbookPort, settings: SettingsOverrides): Promise<Outcome<unknown>> {
  const plan = await planRefresh(port, { settings });
  if (!plan.done) return plan;
  const { composed } = plan.value;
  if (composed?.drafted !== true) throw new Error("no letter was drafted");
  return insertDraft(port, composed.letter);
}

async function issue(port: WorkbookPort): Promise<Outcome<unknown>> {
  const plan = await planRefresh(port);
  if (!plan.done) return plan;
  const { analysis, composed } = plan.value;
  if (composed?.drafted !== true) throw new Error("no letter was drafted");
  return issueLetter(port, analysis, composed.letter);
}

async function save(port: WorkbookPort, listLimit: number): Promise<Outcome<unknown>> {
  const plan = await planRefresh(port, { document: null });
  if (!plan.done) return plan;
  return saveSettings(port, { ...plan.value.analysis.settings, listLimit });
}

async function trend(port: WorkbookPort): Promise<Outcome<unknown>> {
  const plan = await planTrendSheet(port);
  return plan.done ? applyTrendSheet(port, plan.value) : plan;
}

const nextForm = (port: WorkbookPort) => createForm(port, { which: "next" });

const undo = (port: WorkbookPort) => undoLastWrite(port, "if-untouched");

/** Every operation of the add-in that writes, in each of the states that make it write differently. */
export const operations: readonly Operation[] = [
  { name: "first refresh", before: [], act: (port) => refresh(port, { document: null }) },
  {
    name: "first refresh with letter and ledger",
    before: [],
    act: (port) => refresh(port, { ledgerIssued: true }),
  },
  {
    name: "first refresh in many requests",
    before: [],
    act: (port) => refresh(port, { document: null }),
    requestBytes: 20_000,
  },
  {
    name: "refresh after a changed figure",
    before: [rank, changeFigure],
    act: (port) => refresh(port, { document: null }),
  },
  {
    name: "refresh with other units and a note",
    before: [rank, takeNote, takeUnit],
    act: (port) => refresh(port, { document: null }),
  },
  { name: "highlight off", before: [rank], act: removeHighlights },
  { name: "insert a draft", before: [], act: (port) => draft(port, {}) },
  {
    name: "rewrite a draft",
    before: [{ ask: (port) => draft(port, {}) }],
    act: (port) => draft(port, { percentagePoints: true }),
  },
  { name: "issue", before: [], act: issue },
  { name: "save settings", before: [], act: (port) => save(port, 9) },
  {
    name: "save changed settings",
    before: [{ ask: (port) => save(port, 9) }],
    act: (port) => save(port, 5),
  },
  {
    name: "blank form",
    before: [],
    act: (port) => createForm(port, { which: "blank", period: blankMonth }),
    refusedWhenWhole: "form-exists",
  },
  { name: "next month's form", before: [], act: nextForm, refusedWhenWhole: "form-exists" },
  {
    name: "next month's form of a sheet with formulas",
    before: [rank, sumUp],
    act: nextForm,
    refusedWhenWhole: "form-exists",
  },
  { name: "insert a trend", before: [], act: trend },
  { name: "redraw a trend", before: [{ ask: trend }, takeUnit], act: trend },
  {
    name: "refresh again after an undo",
    before: [rank, takeNote, takeUnit, rank, { ask: undo }],
    act: (port) => refresh(port, { document: null }),
  },
  { name: "undo of a first refresh", before: [rank], act: undo, isUndo: true },
  {
    name: "undo of a refresh with other units",
    before: [rank, takeNote, takeUnit, rank],
    act: undo,
    isUndo: true,
  },
  {
    name: "undo of a rewritten draft",
    before: [
      { ask: (port) => draft(port, {}) },
      { ask: (port) => draft(port, { percentagePoints: true }) },
    ],
    act: undo,
    isUndo: true,
  },
  {
    name: "undo of an issued letter",
    before: [rank, { ask: issue }],
    act: undo,
    isUndo: true,
  },
  {
    name: "undo of changed settings",
    before: [{ ask: (port) => save(port, 9) }, { ask: (port) => save(port, 5) }],
    act: undo,
    isUndo: true,
  },
  {
    name: "undo of next month's form",
    before: [rank, sumUp, { ask: nextForm }],
    act: undo,
    isUndo: true,
  },
  {
    name: "undo of a redrawn trend",
    before: [{ ask: trend }, takeUnit, { ask: trend }],
    act: undo,
    isUndo: true,
  },
];
