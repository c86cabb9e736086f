import { workbenchLabels } from "../../strings/workbench";
import { element } from "./element";

/** What kind of sentence is shown: work going on, done, or something that needs the reader. */
type NoticeKind = "busy" | "done" | "error";

/** The place in the bar that says what happened. */
export interface Notice {
  readonly element: HTMLElement;
  readonly show: (kind: NoticeKind, sentence: string) => void;
  readonly hide: () => void;
}

/** An empty, hidden line. Errors interrupt a screen reader, everything else waits for a pause. */
export function createNotice(): Notice {
  const text = element("p");
  const close = element("button", { type: "button", "aria-label": workbenchLabels.dismiss }, ["×"]);
  const line = element("div", { class: "notice", role: "status" }, [text, close]);
  line.hidden = true;
  const hide = () => {
    line.hidden = true;
  };
  close.addEventListener("click", hide);
  return {
    element: line,
    hide,
    show(kind, sentence) {
      line.dataset.kind = kind;
      line.setAttribute("role", kind === "error" ? "alert" : "status");
      line.hidden = false;
      text.textContent = sentence;
    },
  };
}
