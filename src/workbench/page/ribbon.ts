import { workbenchLabels } from "../../strings/workbench";
import { element, icon } from "./element";

/** What the buttons of the bar do. */
export interface RibbonActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly compute: () => void;
  readonly showPane: () => void;
}

const OUTLINES = {
  open: "M2.5 16V4.5h5l2 2h7V9M2.5 16l2.5-7h13l-2.5 7z",
  save: "M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6.5 16.5v-5h7v5",
  compute: "M3.5 16.5v-6h4v6zM8.5 16.5v-12h4v12zM13.5 16.5v-8h4v8z",
  showPane: "M2.5 3.5h15v13h-15zM12 3.5v13M14 7h1.5M14 10h1.5",
} as const;

function button(name: keyof RibbonActions, hint: string, act: () => void): HTMLButtonElement {
  const attributes = { type: "button", title: hint };
  const made = element("button", attributes, [icon(OUTLINES[name]), workbenchLabels[name]]);
  made.addEventListener("click", act);
  return made;
}

function group(name: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  return element("div", { role: "group", "aria-label": name }, [
    element("div", { class: "buttons" }, buttons),
    element("span", { class: "group-name", "aria-hidden": "true" }, [name]),
  ]);
}

/** The bar over the grid: files, and the add-in's two buttons as its manifest puts them on Excel's ribbon. */
export function createRibbon(actions: RibbonActions): HTMLElement {
  const { fileGroup, addInGroup, computeHint, showPaneHint } = workbenchLabels;
  return element("nav", { class: "ribbon", "aria-label": workbenchLabels.ribbon }, [
    group(fileGroup, [
      button("open", workbenchLabels.openHint, actions.open),
      button("save", workbenchLabels.saveHint, actions.save),
    ]),
    group(addInGroup, [
      button("compute", computeHint, actions.compute),
      button("showPane", showPaneHint, actions.showPane),
    ]),
  ]);
}
