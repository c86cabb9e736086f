import { workbenchLabels } from "../../strings/workbench";
import { element } from "./element";

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Lets files be dropped anywhere on the page, also over the grid, and shows that they may be. */
export function acceptDroppedFiles(
  area: HTMLElement,
  opened: (files: readonly File[]) => void,
): void {
  const hint = element("div", { class: "drop-hint" }, [workbenchLabels.dropHere]);
  hint.hidden = true;
  area.append(hint);
  const show = (isShown: boolean) => {
    hint.hidden = !isShown;
  };
  const options = { capture: true };
  const over = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    show(true);
  };
  window.addEventListener("dragenter", over, options);
  window.addEventListener("dragover", over, options);
  window.addEventListener("dragleave", (event) => show(event.relatedTarget !== null), options);
  window.addEventListener(
    "drop",
    (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(false);
      opened([...(event.dataTransfer?.files ?? [])]);
    },
    options,
  );
}
