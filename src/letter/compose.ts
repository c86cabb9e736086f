import type { DocumentKind } from "../domain/assessment/ledger";
import type { Report } from "../domain/report/report";
import { composeCommendRemind } from "./kinds/commend-remind/compose-commend-remind";
import type { ComposeContext } from "./draft";
import type { Composed } from "./letter";
import { composeQuarterlyReport } from "./kinds/quarterly-report/compose-quarterly-report";
import { composeRaiseCriteria } from "./kinds/raise-criteria";
import { composeRaiseIndex } from "./kinds/raise-index";
import { composeRelayDirective } from "./kinds/relay-directive";
import { composeWeeklyBrief } from "./kinds/weekly-brief";

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
