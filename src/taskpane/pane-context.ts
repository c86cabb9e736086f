import { createContext, useContext, useSyncExternalStore } from "react";
import type { Bilingual, Language } from "../strings/pane/language";
import type { PaneServices } from "./pane-services";
import type { PaneRequests } from "./state/pane-requests";
import type { PaneState } from "./state/pane-state";
import type { PaneStore } from "./state/pane-store";

/** What the webview round the pane can do and is told by Office. */
export interface PaneSurroundings {
  /** False where a download does nothing and reports nothing, as in Excel for Mac. */
  readonly canDownload: boolean;
  readonly reload: () => void;
}

/** What every part of the pane reaches. */
export interface PaneContextValue {
  readonly services: PaneServices;
  readonly store: PaneStore;
  readonly requests: PaneRequests;
  readonly surroundings: PaneSurroundings;
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => void;
}

/** Null outside of the pane. */
export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane's context; a component that is drawn outside of the pane is a defect. */
export function usePane(): PaneContextValue {
  const context = useContext(PaneContext);
  if (context === null) throw new Error("usePane outside of the pane");
  return context;
}

/**
 * A part of the pane's state; the component is drawn again when that part is another one, and not at each step of long work. `select`
 * gives the same value for the same state: what it makes anew would be drawn for ever.
 */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

/** The texts of a part of the pane in the chosen language. */
export function useTexts<Texts>(texts: Bilingual<Texts>): Texts {
  return texts[usePane().language];
}
