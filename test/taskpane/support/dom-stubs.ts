/** What jsdom lacks and Fluent UI asks for: sizes never change, no media query matches, nothing scrolls. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

class StillMediaQuery extends EventTarget implements MediaQueryList {
  readonly media = "";
  readonly matches = false;
  readonly onchange = null;
  addListener(): void {}
  removeListener(): void {}
}

export function stubDom(): void {
  window.ResizeObserver = StillResizeObserver;
  window.matchMedia = (media) => Object.assign(new StillMediaQuery(), { media });
}
