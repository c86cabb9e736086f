import type { Settings } from "../../domain/settings";
import { allSections } from "../../letter/section-choice";

/** What a value of the settings may be; the settings file and the settings sheet are checked against the same shapes. */
export type Shape =
  | TextShape
  | { readonly kind: "flag" }
  | { readonly kind: "number" | "whole"; readonly least: number }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "record"; readonly keys: "text" | "indicator"; readonly of: Shape }
  | ObjectShape;

/** A value that JSON writes as a text. */
export type TextShape =
  | { readonly kind: "text" | "day" | "period" | "indicator" | "columnRole" }
  | { readonly kind: "choice"; readonly of: readonly string[] };

/** A value with named parts; those that may be absent on purpose take `null` as well. */
export interface ObjectShape {
  readonly kind: "object";
  readonly nullable?: readonly string[];
  readonly parts: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

const text: Shape = { kind: "text" };
const flag: Shape = { kind: "flag" };
const day: Shape = { kind: "day" };
const indicator: Shape = { kind: "indicator" };
const texts: Shape = { kind: "list", of: text };

function choice(...of: readonly string[]): Shape {
  return { kind: "choice", of };
}

function parts(
  shapes: Readonly<Record<string, Shape>>,
  ...required: readonly string[]
): ObjectShape {
  return { kind: "object", parts: shapes, required };
}

function amounts(least: number): Shape {
  return { kind: "record", keys: "indicator", of: { kind: "number", least } };
}

const ground = choice("overdue", "below-average", "electronic-copies");

const keys = {
  level: choice("district", "province", "commune"),
  authority: parts({
    superior: text,
    name: text,
    place: text,
    abbreviation: text,
    drafter: text,
  }),
  signer: parts({ capacity: text, position: text, name: text }),
  addressees: texts,
  distribution: texts,
  ownUnit: text,
  averageScope: choice("all", "group"),
  rankMethod: choice("competition", "dense", "average", "ordinal"),
  rankBy: choice("shown", "exact"),
  belowAverage: parts({
    indicator,
    cut: choice("all", "lowest", "gap", "under"),
    value: { kind: "number", least: 0 },
    groups: texts,
  }),
  commend: parts({ indicators: { kind: "list", of: indicator }, groups: texts }),
  targets: amounts(0),
  weights: amounts(0),
  overduePenalty: { kind: "number", least: 0 },
  remindGrounds: { kind: "list", of: ground },
  criticiseAfter: { kind: "whole", least: 0 },
  exemptions: {
    kind: "list",
    of: parts(
      { unit: text, ground, reason: text, period: { kind: "period" } },
      "unit",
      "ground",
      "reason",
    ),
  },
  aliases: { kind: "record", keys: "text", of: text },
  mergers: {
    kind: "list",
    of: parts({ from: texts, to: text, since: day }, "from", "to", "since"),
  },
  columns: { kind: "record", keys: "text", of: { kind: "columnRole" } },
  figures: {
    kind: "record",
    keys: "text",
    of: parts({ scale: choice("fraction", "percent"), decimal: choice("comma", "dot") }),
  },
  listLimit: { kind: "whole", least: 1 },
  trailingZeros: flag,
  percentagePoints: flag,
  resultDenominator: choice("settled", "received"),
  acceptanceHours: { kind: "number", least: 0 },
  scoreBreak766: day,
  superiorLetter: parts({ number: text, date: day, issuer: text, subject: text }),
  hiddenRows: choice("include", "exclude"),
  highlightTrackingSheet: flag,
  capitaliseNamedUnits: flag,
  leftOutSections: { kind: "list", of: choice(...allSections) },
} satisfies Record<keyof Settings, Shape>;

/** The shape of all settings: every key is optional, an unknown one is an error. */
export const settingsShape: ObjectShape = {
  kind: "object",
  parts: keys,
  required: [],
  nullable: ["ownUnit", "averageScope", "acceptanceHours", "scoreBreak766", "superiorLetter"],
};
