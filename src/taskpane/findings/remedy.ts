import type { Finding } from "../../domain/finding";
import type { Day } from "../../domain/period/period";
import type { FigureNotation } from "../../domain/settings";

/** What the office can answer once and for all about a finding. `path` is a column's header path as the settings write it. */
export type Remedy =
  | { readonly kind: "alias"; readonly written: string; readonly meant: string }
  /** `role` is what the column was taken for, "subject.part", or empty. */
  | { readonly kind: "column"; readonly path: string; readonly role: string }
  | {
      readonly kind: "scale";
      readonly path: string;
      /** How the column is read now. */
      readonly guess: NonNullable<FigureNotation["scale"]>;
    }
  /** `written` is a figure of the column that has two readings. */
  | { readonly kind: "decimal"; readonly path: string; readonly written: string }
  | {
      readonly kind: "merger";
      readonly from: readonly string[];
      readonly to: string;
      /** Null: the first day of the period that is shown. */
      readonly since: Day | null;
    };

type Text = (key: string) => string;

/** The answers that a finding can be given, from the names that it carries; none where only the sheet can be mended. */
export function remediesOf({ code, values }: Finding): readonly Remedy[] {
  const text: Text = (key) => String(values[key] ?? "");
  switch (code) {
    case "near-miss-name":
      return [{ kind: "alias", written: text("unit"), meant: text("other") }];
    case "unit-new":
      return [
        { kind: "alias", written: text("unit"), meant: "" },
        { kind: "merger", from: [], to: text("unit"), since: null },
      ];
    case "unit-gone":
      return [{ kind: "merger", from: [text("unit")], to: "", since: null }];
    case "guessed-merger":
      return [
        {
          kind: "merger",
          from: text("from").split(" + "),
          to: text("unit"),
          since: text("since"),
        },
      ];
    default:
      return text("column") === "" ? [] : columnRemedies(code, text);
  }
}

function columnRemedies(code: Finding["code"], text: Text): readonly Remedy[] {
  const path = text("column");
  switch (code) {
    case "unrecognised-column":
    case "guessed-column": {
      const [role = ""] = text("role").split(", ");
      return [{ kind: "column", path, role }];
    }
    case "unclear-rate-scale":
      return [{ kind: "scale", path, guess: text("factor") === "100" ? "fraction" : "percent" }];
    case "ambiguous-separators":
      return [{ kind: "decimal", path, written: text("written") }];
    default:
      return [];
  }
}
