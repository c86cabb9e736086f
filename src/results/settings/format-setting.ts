import { indicatorNames, type IndicatorName } from "../../strings/indicators";
import { choiceWords, flagWords } from "../../strings/settings";
import { formatPeriodId } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import type { Shape } from "./settings-shape";

const names: Readonly<Record<string, IndicatorName>> = indicatorNames;
const fieldSeparator = " | ";
const itemSeparator = " + ";
const pairSeparator = " = ";

/** A setting as its cell shows it: words of the office, a line for each item of a list; "" for nothing. */
export function formatSettingCell(shape: Shape, value: unknown): string | number {
  if (value === undefined || value === null) return "";
  return (shape.kind === "number" || shape.kind === "whole") && typeof value === "number"
    ? value
    : formatSetting(shape, value, "\n");
}

function formatSetting(shape: Shape, value: unknown, separator: string): string {
  if (value === undefined || value === null) return "";
  switch (shape.kind) {
    case "list":
      return (value as readonly unknown[])
        .map((item) => formatSetting(shape.of, item, itemSeparator))
        .join(separator);
    case "record":
      return formatRecord(shape, value as Readonly<Record<string, unknown>>);
    case "object":
      return formatFields(shape.parts, value as Readonly<Record<string, unknown>>);
    case "period":
      return formatPeriodId(value as Period);
    default:
      return formatWord(shape, value);
  }
}

function formatWord(shape: Shape, value: unknown): string {
  if (value === true) return flagWords.yes[0];
  if (value === false) return flagWords.no[0];
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  if (shape.kind === "choice") return choiceWords[value] ?? value;
  return shape.kind === "indicator" ? (names[value]?.full ?? value) : value;
}

function formatRecord(
  shape: Extract<Shape, { kind: "record" }>,
  value: Readonly<Record<string, unknown>>,
): string {
  const keyOf = (key: string) => (shape.keys === "indicator" ? (names[key]?.full ?? key) : key);
  return Object.entries(value)
    .map(([key, part]) => keyOf(key) + pairSeparator + formatSetting(shape.of, part, itemSeparator))
    .join("\n");
}

function formatFields(
  parts: Readonly<Record<string, Shape>>,
  value: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(parts)
    .map(([key, part]) => formatSetting(part, value[key], itemSeparator))
    .join(fieldSeparator)
    .replace(/(?: \| )+$/u, "");
}
