import { screen } from "@testing-library/react";
import { done, failed } from "../../../src/app/outcome";
import { formatFailureIn } from "../../../src/strings/pane/failure-texts";
import { frameTexts } from "../../../src/strings/pane/frame";
import { letterTexts } from "../../../src/strings/pane/letter";
import { letterFileTexts } from "../../../src/strings/pane/letter-files";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

const texts = letterFileTexts.vi;

// jsdom saves nothing; that a file was offered is what the pane says.
beforeEach(() => {
  URL.createObjectURL = () => "blob:";
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

async function openLetter(replaced: Partial<PaneServices> = {}, canDownload = true) {
  const user = renderPane(fakeServices(sampleAnalysis(), replaced), { canDownload });
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.letter }));
  await screen.findByRole("article", { name: letterTexts.vi.paper });
  return user;
}

function templateFile(): File {
  const arrayBuffer = () => Promise.resolve(new Uint8Array([80, 75]).buffer);
  return Object.assign(new File(["PK"], "mau.docx"), { arrayBuffer });
}

test("a picked template is filled, and a field that is not known is named with its place", async () => {
  const findings = [
    {
      code: "template-unknown-field",
      severity: "warning",
      sheet: "",
      cell: null,
      values: { file: "mau.docx", part: "document", paragraph: 3, field: "tỷ lê" },
    },
  ] as const;
  const fillTemplate = jest.fn<
    ReturnType<PaneServices["fillTemplate"]>,
    Parameters<PaneServices["fillTemplate"]>
  >(() => Promise.resolve(done({ file: new Blob(["docx"]), findings })));
  const user = await openLetter({ fillTemplate });
  await user.click(screen.getByText(texts.template));
  await user.upload(
    screen.getByLabelText(texts.fillTemplate, { selector: "input" }),
    templateFile(),
  );
  const name = "Công văn biểu dương, nhắc nhở 2023-04.docx";
  expect(await screen.findByText(texts.saved(name), { exact: false })).toBeTruthy();
  expect(screen.getByText(/tỷ lê/u)).toBeTruthy();
  expect(fillTemplate.mock.calls[0]?.[0].fileName).toBe("mau.docx");
});

test("a template that is broken says where, and no file is offered", async () => {
  const failure = { code: "template-not-word", values: { file: "mau.docx" } } as const;
  const user = await openLetter({ fillTemplate: () => Promise.resolve(failed(failure)) });
  await user.click(screen.getByText(texts.template));
  await user.upload(
    screen.getByLabelText(texts.fillTemplate, { selector: "input" }),
    templateFile(),
  );
  expect(await screen.findByText(formatFailureIn("vi", failure))).toBeTruthy();
  expect(HTMLAnchorElement.prototype.click).not.toHaveBeenCalled();
});

test("a template to begin with is offered", async () => {
  const user = await openLetter();
  await user.click(screen.getByText(texts.template));
  await user.click(screen.getByRole("button", { name: texts.sampleTemplate }));
  expect(await screen.findByText(texts.saved(texts.sampleName))).toBeTruthy();
  expect(HTMLAnchorElement.prototype.click).toHaveBeenCalledTimes(1);
});

test("extracts are put on sheets and made as one Word file", async () => {
  const user = await openLetter();
  await user.click(screen.getByText(texts.extracts));
  await user.click(screen.getByRole("button", { name: texts.insertExtracts }));
  const inserted = texts.extractsInserted(["Phiếu trích Đại Sơn"]);
  expect(await screen.findByText(inserted)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: texts.extractsWord }));
  expect(await screen.findByText(texts.saved(texts.extractsName("2023-04")))).toBeTruthy();
});

test("where nobody is reminded there is no extract, and that is said", async () => {
  const user = await openLetter({
    insertExtracts: () => Promise.resolve(done({ sheets: [] })),
    writeExtracts: () => Promise.resolve(done(null)),
  });
  await user.click(screen.getByText(texts.extracts));
  await user.click(screen.getByRole("button", { name: texts.insertExtracts }));
  expect(await screen.findByText(texts.nobodyReminded)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: texts.extractsWord }));
  expect(await screen.findByText(texts.nobodyReminded)).toBeTruthy();
  expect(HTMLAnchorElement.prototype.click).not.toHaveBeenCalled();
});

test("where files can't be saved, nothing is made in vain", async () => {
  const writeExtracts = jest.fn();
  const user = await openLetter({ writeExtracts }, false);
  await user.click(screen.getByText(texts.extracts));
  await user.click(screen.getByRole("button", { name: texts.extractsWord }));
  expect(await screen.findByText(texts.notSaved)).toBeTruthy();
  expect(writeExtracts).not.toHaveBeenCalled();
});
