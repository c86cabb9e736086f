import type { ColumnDraft } from "./column-draft";
import type { SheetTables } from "../read-sheet";

/** Reports the columns that hold figures and are not used, and those that are used by a guess. */
export function reportColumns(sheet: SheetTables): void {
  const { view, findings } = sheet;
  for (const { table } of sheet.tables) {
    const row = view.grid.top + (table.block.levels.at(-1) ?? 0);
    for (const draft of table.parts.flatMap(({ drafts }) => drafts)) {
      const place = { row, column: view.grid.left + draft.column };
      if (isUnused(draft)) findings.add("unrecognised-column", "warning", place, named(draft));
      else if (draft.guessed && draft.roles.length > 0)
        findings.add("guessed-column", "warning", place, { ...named(draft), ...guess(draft) });
    }
    for (const { column, path } of table.strays) {
      const place = { row, column: view.grid.left + column };
      findings.add("unrecognised-column", "warning", place, { column: path.join(" › ") });
    }
  }
}

function isUnused({ use, profile }: ColumnDraft): boolean {
  return use === "unrecognised" && profile.figures > 0;
}

function named({ path }: ColumnDraft): { column: string } {
  return { column: path.join(" › ") };
}

function guess({ roles, reason, match }: ColumnDraft): Record<string, string> {
  return {
    role: roles.map(({ subject, part }) => `${subject}.${part}`).join(", "),
    reason,
    matched: match?.matched.join(", ") ?? "",
  };
}
