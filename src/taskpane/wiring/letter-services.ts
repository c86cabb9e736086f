import type { PaneServices } from "../pane-services";
import type { PaneSession } from "./open-session";
import { behind } from "./open-session";

type LetterServices = Pick<
  PaneServices,
  "composeLetter" | "insertDraft" | "issueLetter" | "writeWord"
>;

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the letter tab asks for. The sentences and the Word writer are loaded when the first letter is asked for. */
export function letterServices(session: PaneSession): LetterServices {
  return {
    composeLetter: async (kind, analysis) => {
      const found = behind(session, analysis);
      if (!found.done) return { drafted: false, reason: "no-figures", values: {} };
      const { report, keyOf, ledger } = found.value;
      const { composeDocument } = await import("../../letter/compose");
      return composeDocument(kind, report, { keyOf, ledger });
    },
    insertDraft: async (letter) => {
      const { insertDraft } = await import("../../app/insert-draft");
      return insertDraft(session.port, letter);
    },
    issueLetter: async (letter, analysis) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { issueLetter } = await import("../../app/issue-letter");
      return issueLetter(session.port, found.value, letter);
    },
    writeWord: async (letter) => {
      const { writeLetter } = await import("../../word/write-letter");
      return new Blob([await writeLetter(letter)], { type: wordType });
    },
  };
}
