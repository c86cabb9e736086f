import { formatPeriodIn } from "../../strings/pane/period-names";
import type { frameTexts } from "../../strings/pane/frame";
import type { Language } from "../../strings/pane/language";
import type { PaneState } from "../state/pane-state";

/**
 * What a screen reader is told of the state, in one sentence; empty where there is nothing to tell. Failures are told by the
 * message that shows them, which is an alert.
 */
export function formatStatus(
  state: PaneState,
  texts: (typeof frameTexts)[Language],
  language: Language,
): string {
  if (state.note !== null) return state.note;
  const writing = writingSentence(state, texts);
  return writing === "" ? readingSentence(state, texts, language) : writing;
}

function writingSentence({ writing }: PaneState, texts: (typeof frameTexts)[Language]): string {
  switch (writing.kind) {
    case "busy":
      return texts.step[writing.step];
    case "written":
      return writing.written.changes.length === 0 ? texts.nothingToWrite : texts.written;
    case "undone":
      return writing.undone.refusedFor.length === 0 ? texts.undone : texts.undoRefused;
    case "stopped":
      return texts.stopped;
    default:
      return "";
  }
}

function readingSentence(
  { reading }: PaneState,
  texts: (typeof frameTexts)[Language],
  language: Language,
): string {
  if (reading.kind === "reading") return texts.step[reading.step];
  if (reading.kind === "stopped") return texts.stopped;
  if (reading.kind !== "found") return "";
  const { period, units } = reading.analysis.report;
  return texts.read(formatPeriodIn(language, period), units.length);
}
