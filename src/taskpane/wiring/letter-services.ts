import { done } from "../../app/outcome";
import { planDraft } from "../../app/plan-draft";
import { planIssue } from "../../app/plan-issue";
import { planRefresh } from "../../app/refresh";
import { composeDocument } from "../../letter/compose";
import type { PaneServices } from "../pane-services";
import type { PaneSession } from "./open-session";
import { applyPlanned, planOf } from "./open-session";

type LetterServices = Pick<
  PaneServices,
  "composeLetter" | "insertDraft" | "issueLetter" | "writeWord"
>;

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the letter tab asks for. The workbook is read again before each write: the draft of before may have been edited. */
export function letterServices(session: PaneSession): LetterServices {
  return {
    composeLetter: (kind, analysis) => {
      const plan = planOf(session, analysis);
      if (!plan.done) return { drafted: false, reason: "no-figures", values: {} };
      const { keyOf, ledger } = plan.value.analysis;
      return composeDocument(kind, analysis.report, { keyOf, ledger });
    },
    insertDraft: async (letter) => {
      const contents = await session.port.readWorkbook();
      if (!contents.done) return contents;
      const { sheet, edits } = planDraft(letter, contents.value);
      const show = { kind: "activateSheet", sheet } as const;
      const applied = await applyPlanned(session, contents.value, [...edits, show]);
      return applied.done ? done({ sheet }) : applied;
    },
    issueLetter: async (letter) => {
      const plan = await planRefresh(session.port, { document: null, period: letter.period });
      if (!plan.done) return plan;
      const { entries, edits } = planIssue(plan.value.analysis, letter.kind);
      const applied = await applyPlanned(session, plan.value.analysis.contents, edits);
      return applied.done ? done({ entries }) : applied;
    },
    // The writer is as large as the rest of the pane; it is loaded when the first Word file is asked for.
    writeWord: async (letter) => {
      const { writeLetter } = await import("../../word/write-letter");
      return new Blob([await writeLetter(letter)], { type: wordType });
    },
  };
}
