import { workbenchLabels } from "../../strings/workbench";
import { element } from "./element";
import { createNotice, type Notice } from "./notice";
import { createRibbon, type RibbonActions } from "./ribbon";
import { createSplitter } from "./splitter";

/** The parts of the page that change. */
export interface PageLayout {
  readonly notice: Notice;
  /** Where the grid is drawn; the element is the grid's own. */
  readonly grid: HTMLElement;
  /** Where the pane's frame stands. */
  readonly paneBody: HTMLElement;
  readonly desk: HTMLElement;
  readonly showPane: (isShown: boolean) => void;
  readonly showName: (fileName: string) => void;
  readonly showWaiting: (isShown: boolean) => void;
}

function titleBar(fileName: HTMLElement): HTMLElement {
  const { title, badge, badgeHint } = workbenchLabels;
  return element("header", { class: "title-bar" }, [
    element("h1", {}, [title]),
    fileName,
    element("span", { class: "badge", title: badgeHint }, [badge]),
  ]);
}

function paneParts(): { pane: HTMLElement; body: HTMLElement; close: HTMLButtonElement } {
  const { paneFrame, closePane, title } = workbenchLabels;
  const body = element("div");
  const close = element("button", { type: "button", "aria-label": closePane }, ["×"]);
  const header = element("header", {}, [element("span", {}, [title]), close]);
  const pane = element("aside", { class: "pane", "aria-label": paneFrame }, [header, body]);
  return { pane, body, close };
}

/** Builds the page into the body: title, bar with a place for sentences, grid and pane side by side. */
export function createPageLayout(actions: RibbonActions): PageLayout {
  const notice = createNotice();
  const fileName = element("span", { class: "file-name" });
  const grid = element("div", { class: "grid" });
  const waiting = element("p", { class: "waiting" }, [workbenchLabels.loading]);
  const sheetArea = { class: "sheet", "aria-label": workbenchLabels.sheetArea };
  const sheet = element("main", sheetArea, [grid, waiting]);
  const { pane, body, close } = paneParts();
  const splitter = createSplitter(body, (width) => {
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
  });
  pane.prepend(splitter);
  const showPane = (isShown: boolean) => {
    pane.hidden = !isShown;
    // The grid measures itself anew when the window does.
    window.dispatchEvent(new Event("resize"));
  };
  close.addEventListener("click", () => showPane(false));
  const desk = element("div", { class: "desk" }, [sheet, pane]);
  const ribbon = createRibbon(actions);
  // In the free part of the bar: what is said moves nothing else.
  ribbon.append(notice.element);
  document.body.append(titleBar(fileName), ribbon, desk);
  return {
    notice,
    grid,
    desk,
    paneBody: body,
    showPane,
    showName: (name) => fileName.replaceChildren(name),
    showWaiting: (isShown) => {
      waiting.hidden = !isShown;
    },
  };
}
