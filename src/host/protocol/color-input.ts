import type { Given } from "./given";
import { refusal } from "./host-error";

/** The 16 named colours of HTML 4, and orange: what people write instead of a code. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as "#RRGGBB" in capitals from "#rrggbb", "rrggbb" or a name of HTML; refuses anything else. */
export function colorOf(given: Given): string {
  const text = given.text();
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const code = /^#?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  if (code === undefined) throw refusal("InvalidArgument");
  return `#${code.toUpperCase()}`;
}
