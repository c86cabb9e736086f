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
import type { PaneState, PaneTab, Writing } from "./pane-state";
import { shownAnalysis } from "./pane-state";

/** Everything that can happen in the pane. */
export type PaneEvent =
  | { readonly kind: "reading-started"; readonly period: Period | null }
  | { readonly kind: "read"; readonly analysis: Analysis }
  | { readonly kind: "reading-failed"; readonly failure: Failure }
  | { readonly kind: "reading-stopped" }
  | { readonly kind: "work-started"; readonly step: WorkStep }
  | {
      readonly kind: "step";
      readonly step: WorkStep;
      readonly progress: StepProgress | null;
    }
  | {
      readonly kind: "planned";
      readonly changes: readonly SheetChange[];
      readonly first: boolean;
      readonly changed: boolean;
      readonly request: SheetRequest | null;
      readonly copied: SheetPreview["copied"];
    }
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "undone"; readonly undone: Undone }
  | {
      readonly kind: "work-failed";
      readonly failure: Failure;
      readonly during: "write" | "undo" | "reveal" | "sheet";
    }
  | { readonly kind: "work-stopped" }
  | { readonly kind: "dismissed" }
  | { readonly kind: "tab-chosen"; readonly tab: PaneTab }
  | { readonly kind: "noted"; readonly note: string | null; readonly canUndo?: boolean };

/** Steps after which stopping would leave half of something behind. */
const unstoppable: ReadonlySet<WorkStep> = new Set(["writing", "checking", "undoing"]);

/** The state after an event. Events that no longer matter (a step after the end) change nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "tab-chosen":
      return { ...state, tab: event.tab, note: null };
    case "noted":
      return { ...state, note: event.note, noteCanUndo: event.canUndo === true };
    case "dismissed":
      return { ...state, writing: { kind: "idle" }, note: null };
    case "step":
      return withStep(state, event);
    case "reading-started":
    case "read":
    case "reading-failed":
    case "reading-stopped":
      return reduceReading(state, event);
    default:
      return { ...state, note: null, writing: reduceWriting(event) };
  }
}

type ReadingEvent = Extract<
  PaneEvent,
  { kind: "reading-started" | "read" | "reading-failed" | "reading-stopped" }
>;

function reduceReading(state: PaneState, event: ReadingEvent): PaneState {
  switch (event.kind) {
    case "reading-started": {
      const before = shownAnalysis(state);
      return {
        ...state,
        period: event.period,
        reading: { kind: "reading", step: "reading", progress: null, before },
      };
    }
    case "read":
      return { ...state, reading: { kind: "found", analysis: event.analysis } };
    case "reading-failed":
      return { ...state, reading: { kind: "failed", failure: event.failure } };
    case "reading-stopped": {
      const before = shownAnalysis(state);
      const reading =
        before === null
          ? ({ kind: "stopped" } as const)
          : ({ kind: "found", analysis: before } as const);
      return { ...state, reading };
    }
  }
}

type WritingEvent = Extract<
  PaneEvent,
  { kind: "work-started" | "planned" | "written" | "undone" | "work-failed" | "work-stopped" }
>;

function reduceWriting(event: WritingEvent): Writing {
  switch (event.kind) {
    case "work-started":
      return {
        kind: "busy",
        step: event.step,
        progress: null,
        stoppable: !unstoppable.has(event.step),
      };
    case "planned": {
      const { changes, first, changed, request, copied } = event;
      return { kind: "previewing", changes, first, changed, request, copied };
    }
    case "written":
      return { kind: "written", written: event.written };
    case "undone":
      return { kind: "undone", undone: event.undone };
    case "work-failed":
      return { kind: "failed", failure: event.failure, during: event.during };
    case "work-stopped":
      return { kind: "stopped" };
  }
}

function withStep(
  state: PaneState,
  { step, progress }: { readonly step: WorkStep; readonly progress: StepProgress | null },
): PaneState {
  if (state.writing.kind === "busy") {
    const stoppable = !unstoppable.has(step);
    return { ...state, writing: { kind: "busy", step, progress, stoppable } };
  }
  if (state.reading.kind === "reading") {
    return { ...state, reading: { ...state.reading, step, progress } };
  }
  return state;
}
