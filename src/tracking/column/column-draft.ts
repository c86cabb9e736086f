import type { ColumnRole } from "../../domain/figure/records";
import type { FigureNotation } from "../../domain/settings";
import type { ColumnProfile } from "./column-profile";
import type { HeaderMatch } from "../header/header-match";

/** What a column is for, other than by its role: only `figure` has roles. */
export type ColumnUse =
  | "name"
  | "unit-area"
  | "unit-kind"
  | "unit-group"
  | "index"
  | "code"
  | "period"
  | "figure"
  | "note"
  | "date"
  | "target"
  | "comparison"
  | "remainder"
  | "stated-rank"
  | "text"
  | "unrecognised"
  | "blank";

/** Why a column is taken for what it is; the strings have a sentence for each. */
export type ColumnReason =
  | "position"
  | "header-words"
  | "settings"
  | "words"
  | "few-words"
  | "group-of-rate"
  | "figures-fit"
  | "neighbours"
  | "another-column-fits-better"
  | "no-words-known"
  | "no-figures"
  | "under-period";

/** How the figures of a column are expressed, before it is known what they measure. */
export type ColumnAspect = "rank" | "points" | "rate" | "count";

/** A column while its role is being found out. */
export interface ColumnDraft {
  /** Counted from the grid's corner. */
  readonly column: number;
  readonly path: readonly string[];
  /** The path's words without diacritics, lowest first. */
  readonly levels: readonly string[];
  readonly profile: ColumnProfile;
  use: ColumnUse;
  reason: ColumnReason;
  aspect: ColumnAspect;
  match: HeaderMatch | null;
  roles: ColumnRole[];
  guessed: boolean;
  /** How the office says that the figures are written, or null where it says nothing. */
  notation: FigureNotation | null;
}
