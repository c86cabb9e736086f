import type { RefObject } from "react";
import { useCallback, useEffect, useState } from "react";
import { scrollerId } from "../scroller";
import { rowAt } from "./row-heights";

/** Lines kept drawn above and below what is seen, so that scrolling shows no gaps. */
const spare = 6;

/** Before the first layout, and where nothing is laid out at all, as much as a tall screen shows. */
const assumedHeight = 900;

/** The lines that have to be drawn: first, and one past the last. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Which lines of a long list are in view in the pane's scroller. */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  offsets: Float64Array,
): RowWindow {
  const [view, setView] = useState({ top: 0, height: assumedHeight });
  const measure = useCallback(() => {
    const scroller = document.getElementById(scrollerId);
    const element = list.current;
    if (scroller === null || element === null) return;
    const above = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
    // A coarse grid: a state for every pixel would draw on every one.
    const top = Math.max(0, Math.floor(above / 32) * 32);
    const height = scroller.clientHeight === 0 ? assumedHeight : scroller.clientHeight;
    setView((before) =>
      before.top === top && before.height === height ? before : { top, height },
    );
  }, [list]);
  // After the first painting: measured before it, the layout of all that was drawn would be part of the drawing's own task.
  useEffect(() => {
    const scroller = document.getElementById(scrollerId);
    if (scroller === null) return;
    measure();
    scroller.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    return () => {
      scroller.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
    };
  }, [measure, offsets]);
  const count = offsets.length - 1;
  return {
    first: Math.max(0, rowAt(offsets, view.top) - spare),
    end: Math.min(count, rowAt(offsets, view.top + view.height) + 1 + spare),
  };
}

/** Scrolls the pane so that a line is in view, below the bar of tabs. */
export function scrollToRow(
  list: RefObject<HTMLElement | null>,
  offsets: Float64Array,
  row: number,
): void {
  const scroller = document.getElementById(scrollerId);
  const element = list.current;
  if (scroller === null || element === null) return;
  const listTop =
    element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const top = listTop + (offsets[row] ?? 0);
  const bottom = listTop + (offsets[row + 1] ?? 0);
  const tabBar = 48;
  if (top - tabBar < scroller.scrollTop) scroller.scrollTop = top - tabBar;
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = bottom - scroller.clientHeight;
}
