import { chooseTheme } from "../../../src/taskpane/look/pane-theme";

const system = { prefersDark: false, forcedColors: false };

test("the colours of Office decide, then the system, and forced colours before both", () => {
  expect(chooseTheme({ ...system, background: "#FFFFFF", prefersDark: true })).toBe("light");
  expect(chooseTheme({ ...system, background: "#262626" })).toBe("dark");
  expect(chooseTheme({ ...system, isDark: true, background: "#FFFFFF" })).toBe("dark");
  expect(chooseTheme({ ...system, prefersDark: true })).toBe("dark");
  expect(chooseTheme(system)).toBe("light");
  expect(chooseTheme({ ...system, isDark: true, forcedColors: true })).toBe("highContrast");
});

test("a background that is no colour is no hint", () => {
  expect(chooseTheme({ ...system, background: "", prefersDark: true })).toBe("dark");
});
