import { failureSentences } from "../failures";
import type { Language } from "./language";

type FailureKey = keyof typeof failureSentences;

/** The parts of a failure that its sentence needs. */
interface FailureFacts {
  readonly code: FailureKey;
  readonly sheet?: string;
  readonly cell?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

const english: Readonly<Record<FailureKey, string>> = {
  "no-tracking-sheet": "No tracking sheet was found in this workbook. Open a file that has one.",
  "no-such-sheet": "There is no sheet of that name. Check the name.",
  "no-such-period": "The workbook has no tracking sheet of that period. Choose another one.",
  "months-missing":
    "The period can't be added up, because some of its months are missing. Add their sheets, or choose another period.",
  "nothing-to-sum":
    "The months state only rates, points or ranks, which do not add up. Add a sheet of this period, or columns of counts.",
  "no-trend":
    "Fewer than two periods have figures of this indicator, so there is no course to show. Add the sheets of earlier periods, or choose another indicator.",
  "period-unknown": "The period of the tracking sheet is not stated. Say which one it is.",
  "sheet-without-figures": "The sheet has no readable figures. Check the headers and the figures.",
  "not-a-workbook": "This is not an Excel workbook (.xlsx).",
  "workbook-encrypted":
    "The workbook is protected by a password. Remove it in Excel, then try again.",
  "workbook-too-large": "The workbook is too large to process. Split it, or delete unused sheets.",
  "workbook-damaged": "The workbook is damaged. Let Excel repair it, then try again.",
  "file-not-found": "The file was not found.",
  "file-not-writable": "The file could not be written. Close it elsewhere or check your rights.",
  "bad-argument": "An argument is not valid.",
  "reason-missing": "No reason is given, so nothing was withdrawn. Give one, then try again.",
  "ledger-entry-missing":
    "The ledger no longer has this entry, or its columns of withdrawals are gone. Look at the ledger, then try again.",
  "template-not-word": "The template is not a Word file (.docx). Save it as one, then try again.",
  "template-too-large": "The template is too large. Take pictures out of it, then try again.",
  "template-broken":
    "Brackets or a list in the template do not close. Write both ends in one paragraph, then try again.",
  "bad-settings": "The settings are not valid. Mend the named entry, then try again.",
  "sheet-protected":
    "The sheet is protected, so nothing was written. Unprotect it (Review › Unprotect Sheet), then try again.",
  "sheet-hidden":
    "The sheet is hidden and can't be shown. Unhide it (right-click a sheet tab › Unhide), then try again.",
  "workbook-protected":
    "The workbook's structure is protected, so nothing was written. Unprotect it (Review › Protect Workbook), then try again.",
  "workbook-read-only":
    "The workbook is open read-only, so nothing was written. Enable editing or save a copy, then try again.",
  "cell-edit-mode":
    "Excel is waiting for a cell to be finished. Press Enter or Esc, then try again.",
  "dialog-open": "Excel has a dialog open. Close it, then try again.",
  "other-workbook-in-front": "Another workbook is in front. Go back to this one, then try again.",
  "too-large-for-excel":
    "There is more data than Excel passes at once. Delete stray cells far from the table, then try again.",
  "session-lost": "The connection with Excel was lost. Reopen this pane, then try again.",
  "host-busy": "Excel is busy. Wait a moment, then try again.",
  "changed-meanwhile":
    "The figures changed after the preview, so nothing was written. Look at the new preview, then write.",
  "not-as-written":
    "What was read back differs from what was written. Try again, and check whether somebody else edits the file.",
  "api-missing":
    "This Excel lacks a needed function. Excel 2021, Microsoft 365 or Excel on the web is needed.",
  stopped: "Stopped as you asked, so nothing was written. Click again when you need it.",
  "form-exists":
    "That sheet exists already and was not made again. Enter figures there, or rename it and make a new one.",
  "form-not-from-sheet":
    "The next sheet can't be made from this one: it holds several periods, or no period follows it. Enter the new period on the sheet itself, or make a blank form.",
  "cannot-undo": "That could not be undone. Keep a copy of the sheet, or edit it directly.",
  "part-not-loaded":
    "A file of the add-in could not be fetched (the network is down, or the add-in was just upgraded), so nothing was done. Check the network and try again; if that does not help, reopen this pane.",
  unexpected:
    "Something unexpected happened. Try again; if it fails again, send this code to your support.",
};

/** A failure in the chosen language: what happened and what to do. The Vietnamese sentence names figures and places itself. */
export function formatFailureIn(language: Language, failure: FailureFacts): string {
  return language === "vi" ? failureSentences[failure.code](failure) : english[failure.code];
}
