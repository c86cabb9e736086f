import { allowedPaneWidth } from "../../../src/workbench/page/splitter";

test("the pane is never narrower than 320 pixels nor wider than 500", () => {
  expect([100, 320, 350.4, 500, 900].map(allowedPaneWidth)).toEqual([320, 320, 350, 500, 500]);
});
