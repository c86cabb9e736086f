import { parsePeriodId } from "../../domain/period/calendar";
import { dayOfNumber, dayNumberOf } from "../../domain/period/civil-day";
import type { Settings } from "../../domain/settings";
import { indicatorNames } from "../../strings/indicators";
import { expectedValues as expected, foundValues } from "../../strings/settings";
import { settingsShape, type ObjectShape, type Shape, type TextShape } from "./settings-shape";

type Named = "authority" | "signer" | "belowAverage" | "commend";

/** Settings as a file, a sheet or the pane gives them: any part of them, and any of the parts that have names of their own. */
export type SettingsOverrides = Partial<Omit<Settings, Named>> & {
  readonly [Key in Named]?: Partial<Settings[Key]>;
};

/** A value that the settings do not allow: where it stands ("exemptions[0].ground"), what is needed and what was found. */
export interface SettingsProblem {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Either the settings that are given, or the first thing that is wrong with them. */
export type ParsedSettings =
  { readonly settings: SettingsOverrides } | { readonly problem: SettingsProblem };

type Parsed = { readonly value: unknown } | { readonly problem: SettingsProblem };

/** Checks a JSON value against the shape of the settings, and turns the texts of periods into periods. */
export function parseSettings(json: unknown): ParsedSettings {
  const parsed = parseObject(json, settingsShape, "");
  // The shape has every key of the settings, so that a value which passed is of their type.
  return "problem" in parsed ? parsed : { settings: parsed.value as SettingsOverrides };
}

function describe(value: unknown): string {
  if (value === undefined || value === null || value === "") return foundValues.nothing;
  if (Array.isArray(value)) return foundValues.list;
  if (typeof value === "object") return foundValues.record;
  return JSON.stringify(value).slice(0, 60);
}

function wrong(path: string, needed: string, value: unknown): Parsed {
  return { problem: { path, expected: needed, found: describe(value) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseShape(value: unknown, shape: Shape, path: string): Parsed {
  switch (shape.kind) {
    case "object":
      return parseObject(value, shape, path);
    case "list":
      return parseList(value, shape.of, path);
    case "record":
      return parseRecord(value, shape, path);
    case "number":
    case "whole":
      return parseNumber(value, shape, path);
    case "flag":
      return typeof value === "boolean" ? { value } : wrong(path, expected.flag, value);
    default:
      return parseText(value, shape, path);
  }
}

function parseObject(value: unknown, shape: ObjectShape, path: string): Parsed {
  if (!isRecord(value)) return wrong(path, expected.record, value);
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const missing = shape.required.find((key) => value[key] === undefined);
  if (missing !== undefined) return wrong(at(missing), expected.present, undefined);
  const entries: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value)) {
    const known = Object.hasOwn(shape.parts, key) ? shape.parts[key] : undefined;
    if (known === undefined) {
      const problem = expected.knownKey(Object.keys(shape.parts).join(", "));
      return { problem: { path: at(key), expected: problem, found: key } };
    }
    const isNone = part === null && shape.nullable?.includes(key) === true;
    const parsed = isNone ? { value: null } : parseShape(part, known, at(key));
    if ("problem" in parsed) return parsed;
    entries.push([key, parsed.value]);
  }
  return { value: Object.fromEntries(entries) };
}

function parseList(value: unknown, of: Shape, path: string): Parsed {
  if (!Array.isArray(value)) return wrong(path, expected.list, value);
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const parsed = parseShape(item, of, `${path}[${index}]`);
    if ("problem" in parsed) return parsed;
    items.push(parsed.value);
  }
  return { value: items };
}

function parseRecord(
  value: unknown,
  shape: Extract<Shape, { kind: "record" }>,
  path: string,
): Parsed {
  if (!isRecord(value)) return wrong(path, expected.record, value);
  const entries: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value)) {
    const at = `${path}.${key}`;
    if (shape.keys === "indicator" && !isIndicator(key)) return wrong(at, expected.indicator, key);
    const parsed = parseShape(part, shape.of, at);
    if ("problem" in parsed) return parsed;
    entries.push([key, parsed.value]);
  }
  return { value: Object.fromEntries(entries) };
}

function parseNumber(
  value: unknown,
  shape: Extract<Shape, { kind: "number" | "whole" }>,
  path: string,
): Parsed {
  const isWhole = shape.kind === "whole";
  const needed = isWhole ? expected.wholeAtLeast(shape.least) : expected.atLeast(shape.least);
  if (typeof value !== "number" || !Number.isFinite(value)) return wrong(path, needed, value);
  const fits = value >= shape.least && (!isWhole || Number.isInteger(value));
  return fits ? { value } : wrong(path, needed, value);
}

const textChecks: Readonly<
  Record<Exclude<TextShape["kind"], "choice">, (value: string) => boolean>
> = {
  text: () => true,
  day: isDay,
  period: (value) => parsePeriodId(value) !== null,
  indicator: isIndicator,
  columnRole: isColumnRole,
};

function parseText(value: unknown, shape: TextShape, path: string): Parsed {
  if (typeof value !== "string") return wrong(path, neededText(shape), value);
  const fits = shape.kind === "choice" ? shape.of.includes(value) : textChecks[shape.kind](value);
  if (!fits) return wrong(path, neededText(shape), value);
  return { value: shape.kind === "period" ? parsePeriodId(value) : value };
}

function neededText(shape: TextShape): string {
  return shape.kind === "choice" ? expected.choice(shape.of.join(", ")) : expected[shape.kind];
}

function isIndicator(value: string): boolean {
  return Object.hasOwn(indicatorNames, value) || /^custom:./u.test(value);
}

/** "subject.part", where the subject may itself hold dots ("custom:…"). */
function isColumnRole(value: string): boolean {
  return /^(?:[a-zA-Z]\w*|custom:.+)\.(?:numerator|denominator|rate|count|points|rank)$/u.test(
    value,
  );
}

/** A day of the calendar as ISO text: 2023-02-30 is not one. */
function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && dayOfNumber(dayNumberOf(value)) === value;
}
