import type { ExcelHost } from "../../host/protocol/excel-host";
import { workbenchLabels } from "../../strings/workbench";
import { element } from "../page/element";
import { PANE_HOST_KEY } from "./pane-host-key";
import { watchedHostObject } from "./watched-host";

/** The add-in's own page; the question mark lets the server put our host before office.js. */
const PANE_ADDRESS = "../taskpane.html?workbench";

/**
 * Starts the add-in anew over a workbook: a fresh frame with the real office.js, which finds the host object. `answered`
 * is called whenever the add-in may have written.
 */
export function startPane(body: HTMLElement, host: ExcelHost, answered: () => void): void {
  Reflect.set(window, PANE_HOST_KEY, watchedHostObject(host, answered));
  const title = workbenchLabels.paneFrame;
  body.replaceChildren(element("iframe", { src: PANE_ADDRESS, title }));
}
