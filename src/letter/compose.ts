import type { DocumentKind } from "../domain/ledger";
import type { Report } from "../domain/report";
import { composeCommendRemind } from "./commend-remind/compose-commend-remind";
import type { ComposeContext } from "./draft";
import type { Composed } from "./letter";
import { composeQuarterlyReport } from "./quarterly-report";
import { composeRaiseCriteria } from "./raise-criteria";
import { composeRaiseIndex } from "./raise-index";
import { composeRelayDirective } from "./relay-directive";
import { composeWeeklyBrief } from "./weekly-brief";

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
      return composeRaiseCriteria(report, context);
    case "raise-index":
      return composeRaiseIndex(report, context);
    case "weekly-brief":
      return composeWeeklyBrief(report, context);
    case "relay-directive":
      return composeRelayDirective(report, context);
    case "quarterly-report":
      return composeQuarterlyReport(report, context);
  }
}
