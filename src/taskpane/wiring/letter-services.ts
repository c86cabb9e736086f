import { done } from "../../app/outcome";
import type { PaneServices } from "../pane-services";
import type { LetterFiles } from "./letter-files";
import { letterFiles, wordFile } from "./letter-files";
import type { PaneSession } from "./open-session";
import { behind } from "./open-session";

type LetterServices = Pick<
  PaneServices,
  "composeLetter" | "insertDraft" | "issueLetter" | "writeWord" | "insertWording" | "resetWording"
> &
  LetterFiles;

/** What the letter tab asks for. The sentences and the Word writer are loaded when the first letter is asked for. */
export function letterServices(session: PaneSession): LetterServices {
  return {
    composeLetter: async (kind, analysis, leftOut) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { draftDocument } = await import("../../app/draft-document");
      return done(draftDocument(found.value, kind, leftOut));
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
      return wordFile(await writeLetter(letter));
    },
    ...letterFiles(session),
    insertWording: async () => {
      const { insertWordingSheet } = await import("../../app/wording-sheet");
      return insertWordingSheet(session.port);
    },
    resetWording: async (kind) => {
      const { resetWording } = await import("../../app/wording-sheet");
      return resetWording(session.port, kind);
    },
  };
}
