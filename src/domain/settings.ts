import type { IndicatorId } from "./figure/indicator";
import type { Day, Period } from "./period/period";

/** The body whose office keeps the workbook: it changes names and phrases, never the arithmetic. */
export type Level = "district" | "province" | "commune";

/** Why a unit can be reminded. */
export type Ground = "overdue" | "below-average" | "electronic-copies";

/** How ties share ranks: "1224", "1223", "1 2,5 2,5 4", "1234". */
export type RankMethod = "competition" | "dense" | "average" | "ordinal";

/** The issuing body. Where a field is absent the title rows of the tracking sheet give it, else a marked field does. */
export interface Authority {
  readonly superior?: string;
  readonly name?: string;
  readonly place?: string;
  readonly abbreviation?: string;
  readonly drafter?: string;
}

/** Who signs: capacity is "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "TL. CHỦ TỊCH" or nothing. */
export interface Signer {
  readonly capacity?: string;
  readonly position?: string;
  readonly name?: string;
}

/** Which of the units below the average are named, and by which indicator. */
export interface BelowAverageRule {
  readonly indicator?: IndicatorId;
  readonly cut: "all" | "lowest" | "gap" | "under";
  /** The N of the N lowest, the points of the gap, or the per cent of the bound. */
  readonly value?: number;
  /** Group ids; absent means the territorial groups. */
  readonly groups?: readonly string[];
}

/** Which units are commended: all these indicators at 100 %. */
export interface CommendRule {
  readonly indicators: readonly IndicatorId[];
  readonly groups?: readonly string[];
}

/** A unit that is spared a reminder for a ground, with the reason that is kept ("đã có báo cáo giải trình"). */
export interface Exemption {
  readonly unit: string;
  readonly ground: Ground;
  readonly reason: string;
  /** Absent: every period. */
  readonly period?: Period;
}

/** Units that became one: the previous figure of `to` is the sum of the counts of `from`. */
export interface Merger {
  readonly from: readonly string[];
  readonly to: string;
  readonly since: Day;
}

/** How the figures of a column are written, where the office has said so: the scale of its rates, the mark before its decimals. */
export interface FigureNotation {
  readonly scale?: "fraction" | "percent";
  readonly decimal?: "comma" | "dot";
}

/** A superior's letter that one of ours carries out. */
export interface SuperiorLetter {
  readonly number?: string;
  readonly date?: Day;
  readonly issuer?: string;
  readonly subject?: string;
}

/** Everything that an office can choose. The shape of the settings file and of the settings sheet. */
export interface Settings {
  readonly level: Level;
  readonly authority: Authority;
  readonly signer: Signer;
  readonly addressees: readonly string[];
  readonly distribution: readonly string[];
  readonly ownUnit: string | null;
  /** Null: by level, the group for a province and the whole sheet else. */
  readonly averageScope: "all" | "group" | null;
  readonly rankMethod: RankMethod;
  readonly rankBy: "shown" | "exact";
  readonly belowAverage: BelowAverageRule;
  readonly commend: CommendRule;
  /** Per cent by indicator; 100 where absent. */
  readonly targets: Readonly<Record<string, number>>;
  /** By indicator; 1 where absent, 0 leaves an indicator out of the overall rank. */
  readonly weights: Readonly<Record<string, number>>;
  /** Points taken from the overall score for each overdue dossier. */
  readonly overduePenalty: number;
  readonly remindGrounds: readonly Ground[];
  readonly criticiseAfter: number;
  readonly exemptions: readonly Exemption[];
  /** Written name → meant name. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly mergers: readonly Merger[];
  /** Header path joined by " › " → "subject.part". */
  readonly columns: Readonly<Record<string, string>>;
  /** Header path joined by " › " → how the figures under it are written. */
  readonly figures: Readonly<Record<string, FigureNotation>>;
  /** Longest list in a letter's text; a longer one becomes a Phụ lục. */
  readonly listLimit: number;
  /** True: always two decimals. */
  readonly trailingZeros: boolean;
  /** True: "0,59 điểm phần trăm" instead of "0,59%". */
  readonly percentagePoints: boolean;
  readonly resultDenominator: "settled" | "received";
  /** Null: by the decree that holds on the day, 6 or 8 working hours. */
  readonly acceptanceHours: number | null;
  /** No difference of 766 points is formed across this day. */
  readonly scoreBreak766: Day | null;
  readonly superiorLetter: SuperiorLetter | null;
  readonly hiddenRows: "include" | "exclude";
  readonly highlightTrackingSheet: boolean;
  readonly capitaliseNamedUnits: boolean;
  /** Sections that do not go into documents, "commend-remind.follow-up"; what is not named goes in. */
  readonly leftOutSections: readonly string[];
}

/** What holds where the office says nothing. */
export const defaultSettings: Settings = {
  level: "district",
  authority: {},
  signer: {},
  addressees: [],
  distribution: [],
  ownUnit: null,
  averageScope: null,
  rankMethod: "competition",
  rankBy: "shown",
  belowAverage: { cut: "all" },
  commend: { indicators: ["intakeDigitisation", "resultDigitisation"] },
  targets: {},
  weights: {},
  overduePenalty: 0,
  remindGrounds: ["overdue"],
  criticiseAfter: 2,
  exemptions: [],
  aliases: {},
  mergers: [],
  columns: {},
  figures: {},
  listLimit: 15,
  trailingZeros: true,
  percentagePoints: false,
  resultDenominator: "settled",
  acceptanceHours: null,
  scoreBreak766: null,
  superiorLetter: null,
  hiddenRows: "include",
  highlightTrackingSheet: true,
  capitaliseNamedUnits: false,
  leftOutSections: [],
};
