import type { Report } from "../../domain/report/report";
import type { ComposeContext } from "../draft";
import type { Composed } from "../letter";

/** The unit of the report whose office writes, or why it is not known. */
export type OwnUnit =
  | { readonly found: true; readonly unit: number }
  | { readonly found: false; readonly composed: Composed };

/** Finds the office's own unit by the settings: `ownUnit`, else the name of the authority where that is among the units. */
export function findOwnUnit(report: Report, { keyOf }: ComposeContext): OwnUnit {
  const { ownUnit, authority } = report.settings;
  const name = ownUnit ?? authority.name ?? "";
  if (name.trim() === "") return missing("own-unit-not-set", report, name);
  const key = keyOf(name);
  const unit = report.units.findIndex((candidate) => candidate.key === key);
  if (unit >= 0) return { found: true, unit };
  return missing(ownUnit === null ? "own-unit-not-set" : "own-unit-not-found", report, name);
}

function missing(
  reason: "own-unit-not-set" | "own-unit-not-found",
  report: Report,
  unit: string,
): OwnUnit {
  const values = { sheet: report.source.sheet, unit };
  return { found: false, composed: { drafted: false, reason, values } };
}
