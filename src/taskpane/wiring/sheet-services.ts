import { done } from "../../app/outcome";
import type { PaneServices } from "../pane-services";
import type { PaneSession } from "./open-session";

type SheetServices = Pick<PaneServices, "previewSheet" | "insertSheet">;

/** The sheets that are made when asked for. What plans them is loaded then. */
export function sheetServices({ port }: PaneSession): SheetServices {
  return {
    previewSheet: async (request) => {
      const { previewForm } = await import("../../app/create-form");
      return previewForm(port, request);
    },
    insertSheet: async (request) => {
      const { createForm } = await import("../../app/create-form");
      const made = await createForm(port, request);
      return made.done ? done({ changes: made.value.changes, canUndo: true }) : made;
    },
  };
}
