import type { Failure } from "../../app/outcome";
import type { SheetChange } from "../../app/refresh/sheet-changes";
import type { Period } from "../../domain/period/period";
import type {
  Analysis,
  SheetPreview,
  SheetRequest,
  Undone,
  StepProgress,
  WorkStep,
  Written,
} from "../pane-services";

/** The parts of the pane, in the order of their tabs. */
export const paneTabs = ["ranking", "findings", "letter", "settings"] as const;

/** One part of the pane. */
export type PaneTab = (typeof paneTabs)[number];

/** What is known of the workbook. `failed` keeps no figures: what could not be read is not shown as if it were current. */
export type Reading =
  | { readonly kind: "first" }
  | {
      readonly kind: "reading";
      readonly step: WorkStep;
      readonly progress: StepProgress | null;
      readonly before: Analysis | null;
    }
  | { readonly kind: "found"; readonly analysis: Analysis }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "stopped" };

/** What will be written, shown before it is. */
export interface Preview {
  readonly kind: "previewing";
  readonly changes: readonly SheetChange[];
  readonly first: boolean;
  /** Whether the sheets have changed since an earlier preview was agreed to. */
  readonly changed: boolean;
  /** The sheet that was asked for; null for the ranking. */
  readonly request: SheetRequest | null;
  /** What that sheet takes from the last one. */
  readonly copied: SheetPreview["copied"];
}

/** What is being written, or was. */
export type Writing =
  | { readonly kind: "idle" }
  | {
      readonly kind: "busy";
      readonly step: WorkStep;
      readonly progress: StepProgress | null;
      readonly stoppable: boolean;
    }
  | Preview
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "undone"; readonly undone: Undone }
  | { readonly kind: "stopped" }
  | {
      readonly kind: "failed";
      readonly failure: Failure;
      readonly during: "write" | "undo" | "reveal" | "sheet";
    };

/** All that the pane remembers while it is open; plain values, so that each state can be tested by itself. */
export interface PaneState {
  readonly reading: Reading;
  readonly writing: Writing;
  /** The period that was asked for; null is the latest. */
  readonly period: Period | null;
  readonly tab: PaneTab;
  /** What was last done outside of reading and writing (settings saved, draft inserted), said to screen readers and shown. */
  readonly note: string | null;
  /** Whether what the note speaks of was written and can be taken back. */
  readonly noteCanUndo: boolean;
}

/** The pane as it opens. */
export const openingState: PaneState = {
  reading: { kind: "first" },
  writing: { kind: "idle" },
  period: null,
  tab: "ranking",
  note: null,
  noteCanUndo: false,
};

/** The figures that can be shown now, or null. While reading again, those of before. */
export function shownAnalysis(state: PaneState): Analysis | null {
  if (state.reading.kind === "found") return state.reading.analysis;
  return state.reading.kind === "reading" ? state.reading.before : null;
}

/** Whether something runs that a second request would disturb. */
export function isBusy(state: PaneState): boolean {
  return state.reading.kind === "reading" || state.writing.kind === "busy";
}

/** What waits for the user's agreement, or null. */
export function shownPreview({ writing }: PaneState): Preview | null {
  return writing.kind === "previewing" ? writing : null;
}

/** The part of the pane that is drawn. */
export function chosenTab({ tab }: PaneState): PaneTab {
  return tab;
}
