import type { DocumentKind } from "../domain/ledger";
import type { Report } from "../domain/report";
import { composeCommendRemind } from "./commend-remind/compose-commend-remind";
import type { ComposeContext } from "./draft";
import type { Composed } from "./letter";

/** Drafts a document of a kind from a report, or says by a code why the report can't give one. */
export function composeDocument(
  kind: DocumentKind,
  report: Report,
  context: ComposeContext,
): Composed {
  switch (kind) {
    case "commend-remind":
      return composeCommendRemind(report, context);
    case "raise-criteria":
    case "raise-index":
    case "relay-directive":
    case "quarterly-report":
    case "weekly-brief":
      return { drafted: false, reason: "no-form", values: {} };
  }
}
