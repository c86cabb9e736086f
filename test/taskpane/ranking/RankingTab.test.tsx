import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { explanationTexts } from "../../../src/strings/pane/explanation";
import { indicatorTitle } from "../../../src/strings/pane/indicator-titles";
import { rankingTexts } from "../../../src/strings/pane/ranking";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { largeAnalysis, sampleAnalysis } from "../support/sample-analysis";

const texts = rankingTexts.vi;

async function chooseIntake(user: UserEvent): Promise<HTMLElement> {
  const subject = await screen.findByRole("combobox", { name: texts.subject });
  await user.selectOptions(subject, "intakeDigitisation");
  const title = indicatorTitle("vi", { id: "intakeDigitisation" });
  return screen.findByRole("list", { name: texts.list(title) });
}

function unitNames(list: HTMLElement): readonly string[] {
  return within(list)
    .getAllByRole("button")
    .map((button) => button.textContent)
    .filter((name) => name !== "");
}

test("a row says rank, figure, status in words and both changes in words", async () => {
  const list = await chooseIntake(renderPane(fakeServices(sampleAnalysis())));
  const row = within(list).getByRole("button", { name: "UBND xã Tái Sơn" }).closest("[data-row]");
  expect(row?.textContent).toContain("4/4");
  expect(row?.textContent).toContain("82,80%");
  expect(row?.textContent).toContain(texts.below("9,68"));
  expect(within(row as HTMLElement).getByLabelText(texts.figureMove.up("4,11"))).toBeTruthy();
  expect(within(row as HTMLElement).getByLabelText(texts.rankMove.same)).toBeTruthy();
});

test("nothing to measure is not a rank and not a rate of 0", async () => {
  const list = await chooseIntake(renderPane(fakeServices(sampleAnalysis())));
  const row = within(list).getByRole("button", { name: "Phòng Nội vụ" }).closest("[data-row]");
  expect(row?.textContent).toContain(texts.notApplicable);
  expect(row?.textContent).not.toContain("0,00%");
});

test("a search without diacritics finds the unit", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  await screen.findByRole("list");
  await user.type(screen.getByRole("searchbox", { name: texts.search }), "dai son");
  expect(await screen.findByText(texts.shownOf(1, 7))).toBeTruthy();
  expect(unitNames(screen.getByRole("list"))).toEqual(["UBND xã Đại Sơn"]);
});

test("only the units below the average are left, the lowest last as ranks go", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  const list = await chooseIntake(user);
  await user.click(screen.getByRole("checkbox", { name: texts.only.below }));
  expect(await screen.findByText(texts.shownOf(2, 7))).toBeTruthy();
  expect(unitNames(list)).toEqual(["UBND xã Văn Tố", "UBND xã Tái Sơn"]);
});

test("the most fallen come first when asked for, across the groups", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  const list = await chooseIntake(user);
  await user.selectOptions(screen.getByRole("combobox", { name: texts.sort }), "falling");
  expect(unitNames(list).slice(0, 2)).toEqual(["UBND xã Văn Tố", "UBND xã Đại Sơn"]);
});

test("a click on a unit jumps to its figure on the tracking sheet", async () => {
  const reveal = jest.fn(fakeServices(sampleAnalysis()).reveal);
  const user = renderPane(fakeServices(sampleAnalysis(), { reveal }));
  const list = await chooseIntake(user);
  await user.click(within(list).getByRole("button", { name: "UBND xã Tái Sơn" }));
  expect(reveal).toHaveBeenCalledWith("Tháng 04.2023", "C12");
});

test("the explanation shows the division and links to both cells, and gives the focus back", async () => {
  const reveal = jest.fn(fakeServices(sampleAnalysis()).reveal);
  const user = renderPane(fakeServices(sampleAnalysis(), { reveal }));
  const list = await chooseIntake(user);
  await user.click(within(list).getByRole("button", { name: texts.whyFor("UBND xã Tái Sơn") }));
  const why = explanationTexts.vi;
  expect(await screen.findByText(why.ratio("207", "250", "82,80%"))).toBeTruthy();
  expect(document.activeElement?.textContent).toContain("UBND xã Tái Sơn");
  await user.click(screen.getByRole("button", { name: why.cell("D12") }));
  expect(reveal).toHaveBeenCalledWith("Tháng 04.2023", "D12");
  await user.click(screen.getByRole("button", { name: why.back }));
  expect(document.activeElement).toBe(
    screen.getByRole("button", { name: texts.whyFor("UBND xã Tái Sơn") }),
  );
});

test("the arrow keys move along the units, End goes to the last", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  const list = await chooseIntake(user);
  const names = unitNames(list);
  act(() =>
    within(list)
      .getByRole("button", { name: names[0] ?? "" })
      .focus(),
  );
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toBe(names[1]);
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toBe(names.at(-1));
});

test("of 3,321 units only those in view are drawn, and the last is reached by the End key", async () => {
  const user = renderPane(fakeServices(largeAnalysis(3321)));
  const list = await screen.findByRole("list");
  expect(within(list).getAllByRole("listitem").length).toBeLessThan(60);
  const [first] = within(list).getAllByRole("button");
  act(() => first?.focus());
  await user.keyboard("{End}");
  const focused = document.activeElement?.closest("[role=listitem]");
  expect(focused?.getAttribute("aria-posinset")).toBe(focused?.getAttribute("aria-setsize"));
});
