import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { frameTexts } from "../../src/strings/pane/frame";
import { ErrorBoundary } from "../../src/taskpane/frame/ErrorBoundary";
import { lazyPart } from "../../src/taskpane/lazy-part";
import { PaneContext } from "../../src/taskpane/pane-context";
import { createPaneRequests } from "../../src/taskpane/state/pane-requests";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { fakeServices } from "./support/fake-services";
import { sampleAnalysis } from "./support/sample-analysis";

const texts = frameTexts.vi;

beforeEach(() => {
  // React tells the console of what a boundary caught.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

function chunkError(): Error {
  const error = new Error("Loading chunk 7 failed.");
  error.name = "ChunkLoadError";
  return error;
}

function Hello({ name }: { readonly name: string }): ReactElement {
  return <p>Chào {name}</p>;
}

function renderPart(part: ReactElement): void {
  const services = fakeServices(sampleAnalysis());
  const store = createPaneStore();
  const requests = createPaneRequests(store, services);
  const surroundings = { canDownload: true, reload: () => undefined };
  const context = { services, store, requests, surroundings, chooseLanguage: () => undefined };
  render(
    <PaneContext value={{ ...context, language: "vi" }}>
      <ErrorBoundary fallback={(message) => <p>Hỏng: {message}</p>}>{part}</ErrorBoundary>
    </PaneContext>,
  );
}

test("a part is loaded once, when it is first drawn", async () => {
  const load = jest.fn(() => Promise.resolve(Hello));
  const Part = lazyPart(load);
  expect(load).not.toHaveBeenCalled();
  renderPart(
    <>
      <Part name="Lan" />
      <Part name="Minh" />
    </>,
  );
  expect(screen.getAllByRole("status")[0]?.textContent).toBe(texts.loading);
  expect(await screen.findByText("Chào Lan")).toBeTruthy();
  expect(await screen.findByText("Chào Minh")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test("a part that can't be fetched says so, and another click fetches it, with the focus in its place", async () => {
  const user = userEvent.setup();
  const load = jest.fn(() => Promise.resolve(Hello));
  load.mockImplementationOnce(() => Promise.reject(chunkError()));
  const Part = lazyPart(load);
  renderPart(<Part name="Lan" />);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(texts.notLoaded);
  expect(alert.textContent).toContain(texts.notLoadedHelp);
  await user.click(screen.getByRole("button", { name: texts.retry }));
  const shown = await screen.findByText("Chào Lan");
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement?.contains(shown)).toBe(true);
  expect(load).toHaveBeenCalledTimes(2);
});

test("a part that fails again is said again", async () => {
  const user = userEvent.setup();
  const Part = lazyPart((): Promise<typeof Hello> => Promise.reject(chunkError()));
  renderPart(<Part name="Lan" />);
  await user.click(await screen.findByRole("button", { name: texts.retry }));
  expect(await screen.findByRole("button", { name: texts.retry })).toBeTruthy();
});

test("a defect in drawing is no matter of the network: the pane's own boundary says it", async () => {
  const Broken = (): ReactElement => {
    throw new Error("x is undefined");
  };
  const Part = lazyPart(() => Promise.resolve(Broken));
  renderPart(<Part />);
  expect(await screen.findByText("Hỏng: x is undefined")).toBeTruthy();
});
