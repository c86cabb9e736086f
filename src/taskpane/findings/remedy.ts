import type { Finding } from "../../domain/finding";

/** What the office can answer once and for all about a finding. */
export type Remedy =
  | { readonly kind: "alias"; readonly written: string; readonly meant: string }
  | { readonly kind: "column"; readonly path: string };

/** The answer that a finding asks for, from the names that it carries; null where only the sheet can be mended. */
export function remedyOf({ code, values }: Finding): Remedy | null {
  const text = (key: string) => {
    const value = values[key];
    return value === undefined ? null : String(value);
  };
  switch (code) {
    case "near-miss-name": {
      const [written, meant] = [text("name"), text("known")];
      return written === null || meant === null ? null : { kind: "alias", written, meant };
    }
    case "unrecognised-column":
    case "guessed-column":
    case "unclear-rate-scale": {
      const path = text("column") ?? text("path");
      return path === null ? null : { kind: "column", path };
    }
    default:
      return null;
  }
}
