import { screen, within } from "@testing-library/react";
import { frameTexts } from "../../src/strings/pane/frame";
import { rankingTexts } from "../../src/strings/pane/ranking";
import { fakeServices } from "./support/fake-services";
import { renderPane } from "./support/render-pane";
import { sampleAnalysis } from "./support/sample-analysis";

const texts = frameTexts.vi;

test("opening the pane shows the period, the sheet and the units, and writes nothing", async () => {
  const write = jest.fn();
  renderPane(fakeServices(sampleAnalysis(), { write }));
  expect(await screen.findByRole("button", { name: texts.onSheet("Tháng 04.2023") })).toBeTruthy();
  expect(screen.getByRole("combobox", { name: texts.period })).toHaveProperty("value", "2023-04");
  const list = screen.getByRole("list", { name: rankingTexts.vi.list(rankingTexts.vi.overall) });
  expect(within(list).getByRole("button", { name: "UBND xã Tái Sơn" })).toBeTruthy();
  expect(write).not.toHaveBeenCalled();
});
