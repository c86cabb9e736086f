import { done } from "../../app/outcome";
import type { PaneServices } from "../pane-services";
import type { PaneSession } from "./open-session";
import { behind } from "./open-session";

/** What is made beside a letter: its filled template and the extracts of the reminded units. */
export type LetterFiles = Pick<
  PaneServices,
  "fillTemplate" | "writeSampleTemplate" | "insertExtracts" | "writeExtracts"
>;

/** The bytes of a Word file as the browser saves them. */
export function wordFile(bytes: Uint8Array<ArrayBuffer>): Blob {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return new Blob([bytes], { type });
}

/** The files beside a letter; the code of each is loaded when it is asked for. */
export function letterFiles(session: PaneSession): LetterFiles {
  return {
    fillTemplate: async (template, letter, analysis) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { fillOfficeTemplate } = await import("../../app/document/fill-office-template");
      const filled = await fillOfficeTemplate(template, letter, found.value);
      if (!filled.done) return filled;
      const { bytes, findings } = filled.value;
      return done({ file: wordFile(bytes), findings });
    },
    writeSampleTemplate: async () => {
      const { writeSampleTemplate } = await import("../../word/template/write-sample-template");
      return done(wordFile(await writeSampleTemplate()));
    },
    insertExtracts: async (analysis, leftOut) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { insertExtracts } = await import("../../app/document/extracts");
      return insertExtracts(session.port, found.value, leftOut);
    },
    writeExtracts: async (analysis, leftOut) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { draftExtracts } = await import("../../app/document/extracts");
      const letters = draftExtracts(found.value, leftOut).map(({ letter }) => letter);
      if (letters.length === 0) return done(null);
      const { writeLetters } = await import("../../word/write-letter");
      return done(wordFile(await writeLetters(letters)));
    },
  };
}
