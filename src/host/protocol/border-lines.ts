import type { BorderLine } from "../workbook/cell-style";

/** `Excel.BorderLineStyle`. */
export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

/** `Excel.BorderWeight`. */
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

type LineStyle = (typeof LINE_STYLES)[number];
type LineWeight = (typeof LINE_WEIGHTS)[number];

/** The lines of the file format with what the API calls them. */
const LINES: readonly (readonly [string, LineStyle, LineWeight])[] = [
  ["none", "None", "Thin"],
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

/** `Excel.BorderLineStyle` of a line. */
export function lineStyle(line: BorderLine): LineStyle {
  return LINES.find(([name]) => name === line.line)?.[1] ?? "None";
}

/** `Excel.BorderWeight` of a line. */
export function lineWeight(line: BorderLine): LineWeight {
  return LINES.find(([name]) => name === line.line)?.[2] ?? "Thin";
}

const BLACK = "#000000";

/** The line with another style; its weight stays where the file format has such a line. */
export function withStyle(line: BorderLine, style: LineStyle): BorderLine {
  if (style === "None") return { line: "none", color: null };
  const weight = lineWeight(line);
  const exact = LINES.find(([, each, of]) => each === style && of === weight);
  const found = exact ?? LINES.find(([, each]) => each === style);
  return { line: found?.[0] ?? "thin", color: line.color ?? BLACK };
}

/** The line with another weight; a line that was none becomes a continuous one, as in Excel. */
export function withWeight(line: BorderLine, weight: LineWeight): BorderLine {
  const style = lineStyle(line) === "None" ? "Continuous" : lineStyle(line);
  const exact = LINES.find(([, each, of]) => each === style && of === weight);
  const found = exact ?? LINES.find(([, each, of]) => each === "Continuous" && of === weight);
  return { line: found?.[0] ?? "thin", color: line.color ?? BLACK };
}

/** The line with another colour; a line that was none becomes a thin one, as in Excel. */
export function withColor(line: BorderLine, color: string): BorderLine {
  return { line: line.line === "none" ? "thin" : line.line, color };
}
