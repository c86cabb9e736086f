import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

/** The width of Excel's narrowest pane, for the time before anything is laid out. */
const narrowest = 296;

/** An element's width in pixels, kept current while the pane is resized. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const observer = new ResizeObserver(() => {
      if (target.clientWidth > 0) setWidth(target.clientWidth);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
