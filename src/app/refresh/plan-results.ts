import { formatPeriodId } from "../../domain/period/calendar";
import type { InPieces } from "../../domain/in-pieces";
import { planHighlight, removeHighlightsOf } from "../../results/highlight/plan-highlight";
import { planRankingInPieces, rankingNotesKey } from "../../results/ranking/plan-ranking";
import { freeSheetName, rankingSheetName } from "../../results/sheet-name";
import type { SheetEdit } from "../../sheet/sheet-edit";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";
import { formerContents } from "../journal/former-contents";
import { readJournals } from "../journal/journal";
import { ownSheets } from "../reading/office-workbook";
import type { SheetContents, WorkbookContents } from "../workbook-port";

/** The ranking sheet of the period and the sheet it goes on. */
export interface RankingPlacement {
  readonly sheet: string;
  readonly edits: readonly SheetEdit[];
}

/**
 * The ranking on its sheet, with a pause after each of its tables: the last one of the period that can be brought up to date, else a new one, which takes the notes
 * over. A sheet of the user's that has the wanted name keeps it.
 */
export function* placeRankingInPieces(analysis: WorkbookAnalysis): InPieces<RankingPlacement> {
  const { contents, report, keyOf } = analysis;
  const subject = formatPeriodId(report.period);
  const existing = ownSheets(contents, "ranking").filter(({ mark }) => mark?.subject === subject);
  const tableNames = contents.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const kept = contents.settings[rankingNotesKey];
  const common = { tableNames, keyOf, ...(kept === undefined ? {} : { keptNotes: kept }) };
  for (const sheet of existing.toReversed()) {
    const former = formerNotes(contents, sheet);
    const edits = yield* planRankingInPieces(report, {
      ...common,
      sheetName: sheet.name,
      existing: sheet,
      ...(former === undefined ? {} : { notesFrom: former }),
    });
    if (edits !== null) return { sheet: sheet.name, edits };
  }
  const names = contents.sheets.map(({ name }) => name);
  const sheet = freeSheetName(rankingSheetName(report.period), names);
  const notesFrom = existing.at(-1);
  const edits = yield* planRankingInPieces(report, {
    ...common,
    sheetName: sheet,
    existing: null,
    ...(notesFrom === undefined ? {} : { notesFrom }),
  });
  return { sheet, edits: edits ?? [] };
}

/** What a sheet that was cut off half-made had held before, notes included. */
function formerNotes(contents: WorkbookContents, sheet: SheetContents): SheetContents | undefined {
  const { pending } = readJournals(contents.settings);
  if (pending === null || sheet.mark?.unfinished !== true) return undefined;
  return formerContents(contents, pending).sheets.find(({ id }) => id === sheet.id);
}

/** The highlight of the tracking sheet that the report is about; nothing where figures are added up from several sheets. */
export function placeHighlight(analysis: WorkbookAnalysis): readonly SheetEdit[] {
  const { contents, report } = analysis;
  if (report.summedFrom !== undefined) return [];
  const sheet = contents.sheets.find(
    ({ name, mark }) => mark === null && name === report.source.sheet,
  );
  return sheet === undefined ? [] : planHighlight(report, sheet, rateColumns(analysis));
}

/** Where the sheet states rates itself, by indicator. */
function rateColumns({ records, report }: WorkbookAnalysis): ReadonlyMap<string, number> {
  const current = records.find(({ source }) => source === report.source);
  const stated = (current?.columns ?? []).filter(({ role }) => role.part === "rate");
  return new Map(stated.map(({ role, column }) => [role.subject, column]));
}

/** Takes every conditional format of ours off every sheet of the workbook. */
export function planWithoutHighlights(contents: WorkbookContents): readonly SheetEdit[] {
  return contents.sheets.flatMap(removeHighlightsOf);
}
