import type { Finding } from "../../domain/finding";

/** What the office can answer once and for all about a finding. `role` is what a column was taken for, "subject.part", or empty. */
export type Remedy =
  | { readonly kind: "alias"; readonly written: string; readonly meant: string }
  | { readonly kind: "column"; readonly path: string; readonly role: string };

/** The answer that a finding asks for, from the names that it carries; null where only the sheet can be mended. */
export function remedyOf({ code, values }: Finding): Remedy | null {
  const text = (key: string) => String(values[key] ?? "");
  switch (code) {
    case "near-miss-name":
      return { kind: "alias", written: text("unit"), meant: text("other") };
    case "unit-new":
      return { kind: "alias", written: text("unit"), meant: "" };
    case "unrecognised-column":
    case "guessed-column": {
      const [role = ""] = text("role").split(", ");
      return text("column") === "" ? null : { kind: "column", path: text("column"), role };
    }
    default:
      return null;
  }
}
