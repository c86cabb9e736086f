import type { KeyboardEvent, RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { RankingRow } from "./ranking-rows";
import { nextRow, unitRowNear } from "./row-keys";
import { scrollToRow } from "./use-row-window";

/** The list whose lines take the focus in turn. `start` is the line that had it when the list was left, or -1. */
interface ActiveList {
  readonly list: RefObject<HTMLElement | null>;
  readonly rows: readonly RankingRow[];
  readonly offsets: Float64Array;
  readonly start: number;
}

/** The one line that takes part in the order of the Tab key, and the keys that move it. */
export interface ActiveRow {
  readonly active: number;
  readonly onFocus: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Moves the focus along the lines; a line that is not drawn yet gets it as soon as it is. */
export function useActiveRow({ list, rows, offsets, start }: ActiveList): ActiveRow {
  const [chosen, setChosen] = useState(Math.max(0, start));
  const waiting = useRef<"name" | "why" | null>(start >= 0 ? "why" : null);
  const active = unitRowNear(rows, chosen);
  useEffect(() => {
    if (waiting.current === null) return;
    if (waiting.current === "why") scrollToRow(list, offsets, active);
    const buttons = list.current?.querySelectorAll<HTMLElement>(`[data-row="${active}"] button`);
    const target = buttons?.[waiting.current === "why" ? 1 : 0];
    if (target === undefined) return;
    waiting.current = null;
    target.focus({ preventScroll: true });
  });
  return {
    active,
    onFocus: setChosen,
    onKeyDown: (event) => {
      const next = nextRow(rows, active, event.key);
      if (next === null) return;
      event.preventDefault();
      waiting.current = "name";
      scrollToRow(list, offsets, next);
      setChosen(next);
      if (next === active) waiting.current = null;
    },
  };
}
