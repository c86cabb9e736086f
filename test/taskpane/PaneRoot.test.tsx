import { act, render, screen } from "@testing-library/react";
import { tokens } from "@fluentui/react-components";
import type { OfficeLook } from "../../src/taskpane/PaneRoot";
import { PaneRoot } from "../../src/taskpane/PaneRoot";
import { stubDom } from "./support/dom-stubs";

/** The background that the theme in force gives, as the provider sets it. */
function backgroundOf(element: HTMLElement): string {
  const provider = element.closest(".fui-FluentProvider");
  if (provider === null) throw new Error("no provider");
  const name = tokens.colorNeutralBackground1.replace(/^var\((.+)\)$/, "$1");
  return window.getComputedStyle(provider).getPropertyValue(name);
}

function Inside() {
  return <p>here</p>;
}

test("Office's theme is followed when the user comes back to the pane, without opening it again", async () => {
  stubDom();
  let look: OfficeLook = { background: "#FFFFFF" };
  render(
    <PaneRoot readLook={() => look}>
      <Inside />
    </PaneRoot>,
  );
  const element = screen.getByText("here");
  expect(backgroundOf(element)).toBe("#ffffff");
  look = { background: "#212121" };
  await act(async () => {
    window.dispatchEvent(new Event("focus"));
    await import("../../src/taskpane/look/dark-theme");
  });
  expect(screen.getByText("here")).toBe(element);
  expect(backgroundOf(element)).toBe("#292929");
});
