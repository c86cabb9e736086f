import { workbenchLabels } from "../../strings/workbench";
import { element } from "./element";

/** Widths of the pane in pixels: Excel's own pane opens at 350 and can be dragged. */
const PANE_WIDTH = { start: 350, least: 320, most: 500 } as const;

const STEP = 10;

/** The width that is allowed and nearest to the wish, in whole pixels. */
export function allowedPaneWidth(wish: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wish)));
}

function followPointer(bar: HTMLElement, pane: HTMLElement, resize: (width: number) => void): void {
  bar.addEventListener("pointerdown", (down) => {
    const start = pane.getBoundingClientRect().width;
    bar.setPointerCapture(down.pointerId);
    pane.classList.add("is-dragging");
    const move = (event: PointerEvent) => resize(start + down.clientX - event.clientX);
    const end = () => {
      pane.classList.remove("is-dragging");
      bar.removeEventListener("pointermove", move);
    };
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", end, { once: true });
  });
}

/** The bar between grid and pane: dragged, or moved by the arrow keys. `resized` is told the new width. */
export function createSplitter(pane: HTMLElement, resized: (width: number) => void): HTMLElement {
  let width: number = PANE_WIDTH.start;
  const bar = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": workbenchLabels.paneWidth,
    "aria-valuemin": String(PANE_WIDTH.least),
    "aria-valuemax": String(PANE_WIDTH.most),
  });
  const resize = (wish: number) => {
    width = allowedPaneWidth(wish);
    bar.setAttribute("aria-valuenow", String(width));
    resized(width);
  };
  followPointer(bar, pane, resize);
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  });
  resize(width);
  return bar;
}
