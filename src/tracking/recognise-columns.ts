import { points766 } from "../strings/recognition/header-words";
import { understandGroups } from "./column-groups";
import type { ColumnDraft } from "./column-draft";
import { applyOverrides } from "./column-overrides";
import { sampleColumn } from "./column-profile";
import { aspectOf, roleOf } from "./column-role";
import { useOfHeader } from "./column-use";
import type { HeaderBlock } from "./header-block";
import { matchHeader, pathWords } from "./header-match";
import type { SheetView } from "./sheet-view";

/** What recognition needs of a table besides its cells. */
export interface RecognitionContext {
  /** The columns of one period, with their header paths without the level that names the period. */
  readonly columns: readonly { readonly column: number; readonly path: readonly string[] }[];
  /** The words of titles and the sheet's name: they may say that the sheet is one of points. */
  readonly titleWords: string;
  /** Overrides of the settings: header path → "subject.part". */
  readonly overrides: Readonly<Record<string, string>>;
}

/** Finds out what every column of a table is, by header path, looks of its figures, its group and the settings. */
export function recogniseColumns(
  view: SheetView,
  block: HeaderBlock,
  context: RecognitionContext,
): ColumnDraft[] {
  const columns = context.columns.map(({ column, path }) => draftColumn(view, block, column, path));
  applyOverrides(columns, context.overrides);
  const pointsSheet = isPointsSheet(columns, context.titleWords);
  for (const column of columns) giveRole(column, pointsSheet);
  followNeighbours(columns);
  understandGroups(columns);
  settleRanks(columns);
  settleRivals(columns);
  return columns;
}

function draftColumn(
  view: SheetView,
  block: HeaderBlock,
  column: number,
  path: readonly string[],
): ColumnDraft {
  const levels = pathWords(path);
  const profile = sampleColumn(view, block.firstDataRow, column);
  const draft: ColumnDraft = {
    column,
    path,
    levels,
    profile,
    use: "figure",
    reason: "header-words",
    aspect: aspectOf(levels, profile),
    match: null,
    roles: [],
    guessed: false,
  };
  if (column === block.nameColumn || column === block.indexColumn) {
    draft.use = column === block.nameColumn ? "name" : "index";
    draft.reason = "position";
  } else draft.use = useOfHeader(levels, profile) ?? "figure";
  return draft;
}

/** Points of Quyết định 766/QĐ-TTg: three of its groups without counts, and a word that speaks of points. */
function isPointsSheet(columns: readonly ColumnDraft[], titleWords: string): boolean {
  const figures = columns.filter(({ use }) => use === "figure");
  const words = [titleWords, ...figures.flatMap(({ levels }) => levels)];
  if (!words.some((text) => points766.test(text))) return false;
  const subjects = new Set(figures.map(({ levels }) => matchHeader(levels, "points")?.subject));
  subjects.delete(undefined);
  return subjects.size >= 3 || figures.some(({ aspect }) => aspect === "points");
}

function giveRole(column: ColumnDraft, pointsSheet: boolean): void {
  if (column.use !== "figure" || column.reason === "settings") return;
  const inPoints = pointsSheet && column.aspect !== "rank" && !isCountOfPointsSheet(column);
  const pointsMatch =
    inPoints || column.aspect === "points" || (pointsSheet && column.aspect === "rank")
      ? matchHeader(column.levels, "points")
      : null;
  if (pointsMatch !== null && column.aspect !== "rank") column.aspect = "points";
  column.match = pointsMatch ?? matchHeader(column.levels, "counts");
  if (column.match === null) return;
  const role = roleOf(column.match, column.aspect, column.levels[0] ?? "");
  column.reason = column.match.weak ? "few-words" : "words";
  column.guessed = column.match.weak && role !== null;
  if (role === null) column.use = column.aspect === "count" ? "remainder" : "figure";
  else column.roles = [role];
}

/** A column of a sheet of points that holds whole figures above 100, or says that it counts dossiers. */
function isCountOfPointsSheet({ profile, levels, aspect }: ColumnDraft): boolean {
  if (aspect === "points") return false;
  return profile.largest > 100 || /ho so|so luong|ty le|%/.test(levels[0] ?? "");
}

/** In a flat header "Quá hạn" belongs to what stands before it: to the settled after "Đúng hạn", to the pending after "Trong hạn". */
function followNeighbours(columns: readonly ColumnDraft[]): void {
  columns.forEach((column, index) => {
    const role = column.roles[0];
    if (role?.subject !== "overdue" || column.path.length > 1 || column.levels[0] !== "qua han")
      return;
    const before = columns[index - 1]?.roles[0]?.subject;
    const settled =
      before === "settledOnTime" || before === "settledEarly" || before === "settledEarlyOrOnTime";
    if (!settled && before !== "pendingOnTrack") return;
    column.roles = [{ subject: settled ? "settledLate" : "pendingOverdue", part: "count" }];
    column.reason = "neighbours";
  });
}

/** A rank without a subject of its own ranks what stands before it; it is taken as stated only where that has no figures. */
function settleRanks(columns: readonly ColumnDraft[]): void {
  const measured = new Set(
    columns.flatMap(({ roles }) =>
      roles.filter(({ part }) => part !== "rank").map(({ subject }) => subject),
    ),
  );
  columns.forEach((column, index) => {
    if (column.use !== "figure" || column.aspect !== "rank" || column.reason === "settings") return;
    const own = column.roles[0]?.subject;
    const subject = own ?? subjectBefore(columns, index) ?? "total766";
    const known = measured.has(subject) || (own === undefined && measured.size > 0);
    column.roles = known ? [] : [{ subject, part: "rank" }];
    if (known) column.use = "stated-rank";
    if (own === undefined) column.reason = "neighbours";
  });
}

function subjectBefore(
  columns: readonly ColumnDraft[],
  index: number,
): ColumnDraft["roles"][number]["subject"] | undefined {
  return columns[index - 1]?.roles.find(({ part }) => part !== "rank")?.subject;
}

/** Of two columns with the same role the surer one keeps it; the other is reported and left out. */
function settleRivals(columns: readonly ColumnDraft[]): void {
  const holders = new Map<string, ColumnDraft>();
  for (const column of columns) {
    column.roles = column.roles.filter((role) => {
      const key = `${role.subject}.${role.part}`;
      const rival = holders.get(key);
      if (rival === undefined || isSurer(column, rival)) {
        if (rival !== undefined) loseRole(rival, key);
        holders.set(key, column);
        return true;
      }
      column.reason = "another-column-fits-better";
      return false;
    });
    if (column.use === "figure" && column.roles.length === 0) column.use = "unrecognised";
  }
}

function loseRole(column: ColumnDraft, key: string): void {
  column.roles = column.roles.filter(({ subject, part }) => `${subject}.${part}` !== key);
  column.reason = "another-column-fits-better";
  if (column.roles.length === 0) column.use = "unrecognised";
}

function isSurer(column: ColumnDraft, rival: ColumnDraft): boolean {
  if (rival.reason === "settings" || column.reason === "settings")
    return column.reason === "settings";
  if (rival.profile.figures === 0 || column.profile.figures === 0)
    return rival.profile.figures === 0 && column.profile.figures > 0;
  return (column.match?.score ?? 0) > (rival.match?.score ?? 0) + 5;
}
