import type { FormCopy, FormRequest } from "../app/form/create-form";
import type { DraftedDocument } from "../app/document/draft-document";
import type { ExplainedSheet } from "../app/reading/explain-reading";
import type { TemplateFile } from "../app/document/fill-office-template";
import type { InsertedDraft } from "../app/document/insert-draft";
import type { NextForm } from "../app/form/next-form";
import type { Outcome } from "../app/outcome";
import type { SheetChange } from "../app/refresh/sheet-changes";
import type { UnitTrend } from "../app/trend/unit-trend";
import type { UndoChoice } from "../app/journal/undo";
import type { DocumentKind, LedgerEntry } from "../domain/assessment/ledger";
import type { IndicatorId } from "../domain/figure/indicator";
import type { Finding } from "../domain/finding";
import type { Period } from "../domain/period/period";
import type { Report } from "../domain/report/report";
import type { Settings } from "../domain/settings";
import type { Letter } from "../letter/letter";
import type { WordedKind } from "../letter/wording/wording-catalogue";

/** What long work is busy with; the pane says it in words. */
export type WorkStep = "reading" | "computing" | "planning" | "writing" | "checking" | "undoing";

/** How long work reports and is stopped. Stopping is only heeded before the first write: a half-written workbook helps nobody. */
export interface Work {
  readonly signal: AbortSignal;
  readonly onStep: (step: WorkStep, progress?: StepProgress) => void;
}

/** How much of a step is done; absent where that is not known. */
export interface StepProgress {
  readonly done: number;
  readonly of: number;
}

/** Which period to show; null is the latest. `given` names the period of a sheet that does not say it. */
export interface ReadRequest {
  readonly period: Period | null;
  readonly given: { readonly sheet: string | null; readonly period: Period } | null;
}

/** What an indicator is asked for by: its id, or the overall rank. */
export type Subject = IndicatorId | "overall";

/** A workbook as read and computed for one period; nothing was written. */
export interface Analysis {
  readonly report: Report;
  /** The reminders that were issued and not taken back. */
  readonly ledger: readonly LedgerEntry[];
  /** The periods that the workbook holds, the earliest first. */
  readonly periods: readonly Period[];
  /** Longer periods without a sheet of their own whose months are all there; they can be asked for as well. */
  readonly summable: readonly Period[];
  /** Whether nothing of ours was ever written into this workbook. */
  readonly firstWrite: boolean;
  /** Whether the last write can still be taken back, also after the pane was reopened. */
  readonly canUndo: boolean;
  /** The tracking sheet that can be made from the one that is shown; null where none follows. */
  readonly next: NextForm | null;
  /** The figures of units over the last periods; computed when they are asked for. */
  readonly trend: (subject: Subject) => Promise<UnitTrend>;
}

/** What became of a write. */
export interface Written {
  readonly changes: readonly SheetChange[];
  readonly canUndo: boolean;
}

/** What became of an undo. */
export interface Undone {
  /** Sheets that the user has edited since the write; nothing was undone then. */
  readonly refusedFor: readonly string[];
  /** Sheets that were left as they are, by the user's choice or because their former look is not known. */
  readonly left: readonly string[];
}

/**
 * A sheet that is made when asked for, beside the ranking and the letters: to fill in, blank or from the last period's; the course
 * of an indicator over the periods with its chart; the form of the quarterly report.
 */
export type SheetRequest =
  | FormRequest
  | { readonly which: "trend"; readonly subject: Subject; readonly measure: "figure" | "rank" }
  | { readonly which: "report-form" };

/** What making a sheet would do. */
export interface SheetPreview {
  readonly changes: readonly SheetChange[];
  /** What a tracking sheet takes from the last one; null where it takes nothing. */
  readonly copied: FormCopy | null;
}

/** Everything that the pane can ask for. Outcomes are values; nothing here throws for a reason that the user could mend. */
export interface PaneServices {
  analyse(request: ReadRequest, work: Work): Promise<Outcome<Analysis>>;
  /** What {@link PaneServices.write} would do now; nothing is done. */
  preview(analysis: Analysis, work: Work): Promise<Outcome<readonly SheetChange[]>>;
  write(analysis: Analysis, work: Work): Promise<Outcome<Written>>;
  undo(choice: UndoChoice, work: Work): Promise<Outcome<Undone>>;
  /** Brings a cell of a sheet into view; a null cell means the sheet. */
  reveal(sheet: string, cell: string | null): Promise<Outcome<null>>;
  /** Drafts a document in the office's own wording, without the sections that are left out. */
  composeLetter(
    kind: DocumentKind,
    analysis: Analysis,
    leftOut: readonly string[],
  ): Promise<Outcome<DraftedDocument>>;
  insertDraft(letter: Letter, analysis: Analysis): Promise<Outcome<InsertedDraft>>;
  /** Enters the reminders of a letter in the ledger. */
  issueLetter(letter: Letter, analysis: Analysis): Promise<Outcome<{ readonly entries: number }>>;
  writeWord(letter: Letter): Promise<Blob>;
  /** Brings the sheet of the office's own wording into view; makes it where there is none. */
  insertWording(): Promise<Outcome<{ readonly sheet: string }>>;
  /** Puts the default sentences of a document back; null of all. Gives how many were changed. */
  resetWording(kind: WordedKind | null): Promise<Outcome<{ readonly sentences: number }>>;
  /** Takes reminders back that were entered as issued; their rows stay in the ledger with today's date and the reason. */
  withdrawEntries(
    entries: readonly LedgerEntry[],
    withdrawal: { readonly reason: string; readonly by: string },
  ): Promise<Outcome<{ readonly entries: number }>>;
  /** Fills a Word template of the office's own, which stays on this machine; unknown fields are findings. */
  fillTemplate(
    template: TemplateFile,
    letter: Letter,
    analysis: Analysis,
  ): Promise<Outcome<{ readonly file: Blob; readonly findings: readonly Finding[] }>>;
  /** A Word template to begin with. */
  writeSampleTemplate(): Promise<Outcome<Blob>>;
  /** Puts a page for each reminded or criticised unit on sheets; none where there is no such unit. */
  insertExtracts(
    analysis: Analysis,
    leftOut: readonly string[],
  ): Promise<Outcome<{ readonly sheets: readonly string[] }>>;
  /** The same pages in one Word file; null where there is no such unit. */
  writeExtracts(analysis: Analysis, leftOut: readonly string[]): Promise<Outcome<Blob | null>>;
  /** How every sheet of the workbook was read for this analysis. */
  explainReading(analysis: Analysis): Promise<Outcome<readonly ExplainedSheet[]>>;
  saveSettings(settings: Settings): Promise<Outcome<null>>;
  /** Settings from a file's text; `bad-settings` names the key and what it may hold. */
  parseSettings(text: string): Promise<Outcome<Settings>>;
  formatSettings(settings: Settings): Promise<string>;
  /** What {@link PaneServices.insertSheet} would do now; nothing is done. The analysis is null where there are no figures. */
  previewSheet(
    request: SheetRequest,
    analysis: Analysis | null,
    work: Work,
  ): Promise<Outcome<SheetPreview>>;
  /** Makes a sheet that was asked for, and shows it. */
  insertSheet(
    request: SheetRequest,
    analysis: Analysis | null,
    work: Work,
  ): Promise<Outcome<Written>>;
}
