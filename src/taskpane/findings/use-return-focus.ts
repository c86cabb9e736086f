import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/** Gives the focus back to the first button within when something that had taken it there is closed. */
export function useReturnFocus<Part extends HTMLElement>(open: boolean): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const within = part.current;
    if (!open || within === null) return;
    return () => within.querySelector("button")?.focus();
  }, [open]);
  return part;
}
