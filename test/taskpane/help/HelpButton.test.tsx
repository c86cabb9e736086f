import { screen, within } from "@testing-library/react";
import { parseGuideLink } from "../../../src/taskpane/help/guides";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

test("the help shows the user's guide, and its links lead to the others", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  await user.click(await screen.findByRole("button", { name: "Trợ giúp" }));
  const help = await screen.findByRole("dialog", { name: "Trợ giúp" });
  await within(help).findByRole("heading", { name: "Thứ hạng được tính thế nào" });
  const [link] = within(help).getAllByRole("link", { name: "Thông báo" });
  await user.click(link!);
  await within(help).findByRole("heading", { name: "Khi chưa làm được" });
  await user.selectOptions(within(help).getByRole("combobox"), "Hướng dẫn cài đặt");
  await within(help).findByRole("heading", { name: "Gỡ tiện ích" });
});

test("links of the guides are told from those that leave them", () => {
  const open = "huong-dan-su-dung";
  expect(parseGuideLink("guide:thong-bao", open)).toEqual({ guide: "thong-bao", anchor: null });
  expect(parseGuideLink("guide:huong-dan-cai-dat#gỡ-tiện-ích", open)).toEqual({
    guide: "huong-dan-cai-dat",
    anchor: "gỡ-tiện-ích",
  });
  expect(parseGuideLink("#g%E1%BB%A1", open)).toEqual({ guide: open, anchor: "gỡ" });
  expect(parseGuideLink("guide:khong-co", open)).toBeNull();
  expect(parseGuideLink("https://example.org/#a", open)).toBeNull();
});
