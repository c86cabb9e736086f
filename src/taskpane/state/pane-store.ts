import type { PaneEvent } from "./pane-reducer";
import { reducePane } from "./pane-reducer";
import type { PaneState } from "./pane-state";
import { openingState } from "./pane-state";

/** The pane's one state, outside of React, so that the ribbon button can act before the pane is drawn. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store in its opening state. */
export function createPaneStore(): PaneStore {
  let state = openingState;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reducePane(state, event);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
