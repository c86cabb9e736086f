import type { DraftedDocument } from "../../app/document/draft-document";
import type { Outcome } from "../../app/outcome";
import type { WorkbookAnalysis } from "../../app/reading/analyse-workbook";
import { done } from "../../app/outcome";
import type { DocumentKind } from "../../domain/assessment/ledger";
import { formatDay } from "../../domain/period/civil-day";
import type { Day } from "../../domain/period/period";
import type { Analysis, PaneServices } from "../pane-services";
import type { LetterFiles } from "./letter-files";
import { letterFiles, wordFile } from "./letter-files";
import type { PaneSession } from "./open-session";
import { behind } from "./open-session";

type LetterServices = Pick<
  PaneServices,
  | "composeLetter"
  | "insertDraft"
  | "issueLetter"
  | "withdrawEntries"
  | "writeWord"
  | "insertWording"
  | "resetWording"
> &
  LetterFiles;

/** What the letter tab asks for. The sentences and the Word writer are loaded when the first letter is asked for. */
export function letterServices(session: PaneSession): LetterServices {
  return {
    composeLetter: (kind, analysis, leftOut) => composeLetter(session, analysis, { kind, leftOut }),
    insertDraft: async (letter) => {
      const { insertDraft } = await import("../../app/document/insert-draft");
      return insertDraft(session.port, letter);
    },
    issueLetter: async (letter, analysis) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { issueLetter } = await import("../../app/document/issue-letter");
      return issueLetter(session.port, found.value, letter);
    },
    writeWord: async (letter) => {
      const { writeLetter } = await import("../../word/write-letter");
      return wordFile(await writeLetter(letter));
    },
    withdrawEntries: async (entries, withdrawal) => {
      const { withdrawEntries } = await import("../../app/ledger/withdraw-entries");
      return withdrawEntries(session.port, entries, { ...withdrawal, day: today() });
    },
    ...letterFiles(session),
    insertWording: async () => {
      const { insertWordingSheet } = await import("../../app/document/wording-sheet");
      return insertWordingSheet(session.port);
    },
    resetWording: async (kind) => {
      const { resetWording } = await import("../../app/document/wording-sheet");
      return resetWording(session.port, kind);
    },
  };
}

interface LetterRequest {
  readonly kind: DocumentKind;
  readonly leftOut: readonly string[];
}

/** A periodic report is drafted from its form sheet or the months of its quarter, all else from what is shown. */
async function composeLetter(
  session: PaneSession,
  analysis: Analysis,
  { kind, leftOut }: LetterRequest,
): Promise<Outcome<DraftedDocument>> {
  const found = behind(session, analysis);
  if (!found.done) return found;
  const { draftDocument } = await import("../../app/document/draft-document");
  const own = kind === "quarterly-report" ? await analyseForReport(found.value) : found;
  if (!own.done) return own;
  const drafted = draftDocument(own.value, kind, leftOut);
  // What is wrong on the form of a report is said with the report; the rest stands under the findings.
  const ofForm = own.value.stated === undefined ? [] : own.value.report.findings;
  return done({ ...drafted, findings: [...ofForm, ...drafted.findings] });
}

async function analyseForReport(shown: WorkbookAnalysis): Promise<Outcome<WorkbookAnalysis>> {
  const { analyseForDocument } = await import("../../app/reading/analyse-for-document");
  const { contents, request, report } = shown;
  return analyseForDocument(contents, {
    ...request,
    period: report.period,
    document: "quarterly-report",
  });
}

/** The day on which something is done, by the machine's own calendar. */
function today(): Day {
  const now = new Date();
  return formatDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
