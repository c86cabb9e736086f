import { dossierCount, points766 } from "../../strings/recognition/header-words";
import { understandGroups } from "./column-groups";
import { settleBareRates } from "./bare-rates";
import type { ColumnDraft } from "./column-draft";
import { type ColumnSettings, applyOverrides } from "./column-overrides";
import { sampleColumn } from "./column-profile";
import { aspectOf } from "./column-role";
import { followNeighbours, settleRanks, settleRivals } from "./column-rivals";
import { giveRole } from "./give-role";
import { settleLoneDigitised } from "./lone-digitised";
import { settleOnlineParts } from "./online-parts";
import { settleOverdueParts } from "./overdue-parts";
import { settlePostalChannel } from "./postal-channel";
import { settleWholesOfGroups } from "./wholes-of-groups";
import { useOfHeader } from "./column-use";
import type { HeaderBlock } from "../header/header-block";
import { matchHeader, pathWords } from "../header/header-match";
import { spokenPath } from "../period/period-blocks";
import { rememberTexts } from "../remember-texts";
import type { SheetView } from "../sheet-view";

/** What recognition needs of a table besides its cells. */
export interface RecognitionContext {
  /** The columns of one period, with their header paths without the level that names the period. */
  readonly columns: readonly { readonly column: number; readonly path: readonly string[] }[];
  /** The words of titles and the sheet's name: they may say that the sheet is one of points. */
  readonly titleWords: string;
  readonly overrides: ColumnSettings;
}

/** Finds out what every column of a table is, by header path, looks of its figures, its group and the settings. */
export function recogniseColumns(
  view: SheetView,
  block: HeaderBlock,
  context: RecognitionContext,
): ColumnDraft[] {
  const columns = context.columns.map(({ column, path }) => draftColumn(view, block, column, path));
  applyOverrides(columns, context.overrides);
  const sheet = {
    inPoints: isPointsSheet(columns, context),
    umbrella: umbrellaOf(columns),
  };
  for (const column of columns) giveRole(column, sheet);
  settleOnlineParts(columns);
  settlePostalChannel(columns);
  followNeighbours(columns);
  settleOverdueParts(columns);
  settleBareRates(columns);
  understandGroups(columns);
  settleRanks(columns);
  settleLoneDigitised(columns);
  settleRivals(columns);
  settleWholesOfGroups(columns);
  return columns;
}

const betweenLevels = "\n";

/** The words of a header path, its levels in lines. */
const levelsOf = rememberTexts((path): readonly string[] =>
  pathWords(spokenPath(path.split(betweenLevels))),
);

function draftColumn(
  view: SheetView,
  block: HeaderBlock,
  column: number,
  path: readonly string[],
): ColumnDraft {
  const levels = levelsOf(path.join(betweenLevels));
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
    notation: null,
  };
  if (column === block.nameColumn || column === block.indexColumn) {
    draft.use = column === block.nameColumn ? "name" : "index";
    draft.reason = "position";
  } else draft.use = useOfHeader(levels, profile) ?? "figure";
  return draft;
}

const speaksOfPoints = rememberTexts((words) => points766.test(words));

/** Points of Quyết định 766/QĐ-TTg: three of its groups without counts, and a word that speaks of points. */
function isPointsSheet(
  columns: readonly ColumnDraft[],
  { titleWords }: RecognitionContext,
): boolean {
  const figures = columns.filter(({ use }) => use === "figure");
  const words = [titleWords, ...figures.flatMap(({ levels }) => levels)];
  if (!words.some(speaksOfPoints)) return false;
  const counts = figures.filter(({ levels }) => levels.some((level) => dossierCount.test(level)));
  if (counts.length * 2 > figures.length) return false;
  const subjects = new Set(figures.map(({ levels }) => matchHeader(levels, "points")?.subject));
  subjects.delete(undefined);
  return subjects.size >= 3 || figures.some(({ aspect }) => aspect === "points");
}

const fewestUnderUmbrella = 6;

/** The highest header where it stands over nearly all figures and so tells none from another, else null. */
function umbrellaOf(columns: readonly ColumnDraft[]): string | null {
  const figures = columns.filter(({ use }) => use === "figure");
  const counts = new Map<string, number>();
  for (const { levels } of figures) {
    const top = levels.length > 1 ? levels.at(-1) : undefined;
    if (top !== undefined) counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < fewestUnderUmbrella) return null;
  return most[1] * 5 >= figures.length * 4 ? most[0] : null;
}
