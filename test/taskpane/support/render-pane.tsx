import { render } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import userEvent from "@testing-library/user-event";
import { PaneApp } from "../../../src/taskpane/PaneApp";
import { PaneRoot } from "../../../src/taskpane/PaneRoot";
import type { PaneSurroundings } from "../../../src/taskpane/pane-context";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { stubDom } from "./dom-stubs";

/** Draws the whole pane over services, as the add-in does, and waits for nothing. */
export function renderPane(
  services: PaneServices,
  surroundings: Partial<PaneSurroundings> = {},
): UserEvent {
  stubDom();
  window.localStorage.clear();
  render(
    <PaneRoot readLook={() => ({})}>
      <PaneApp
        services={services}
        surroundings={{ canDownload: true, reload: () => undefined, ...surroundings }}
      />
    </PaneRoot>,
  );
  return userEvent.setup();
}
