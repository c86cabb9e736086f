import { hasScreen } from "../../../src/workbench/server/open-browser";

test("a browser is opened where there is a screen", () => {
  expect(hasScreen("win32", {})).toBe(true);
  expect(hasScreen("darwin", { CI: "false" })).toBe(true);
  expect(hasScreen("linux", { DISPLAY: ":0" })).toBe(true);
  expect(hasScreen("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
});

test("no browser is opened in CI, nor on a Linux without a screen", () => {
  expect(hasScreen("win32", { CI: "true" })).toBe(false);
  expect(hasScreen("linux", { DISPLAY: ":0", CI: "1" })).toBe(false);
  expect(hasScreen("linux", { DISPLAY: "" })).toBe(false);
});
