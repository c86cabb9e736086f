import { workbenchSentences } from "../../strings/workbench";
import { createFileChoice } from "./file-choice";
import { acceptDroppedFiles } from "./file-drop";
import { createPageLayout, type PageLayout } from "./page-layout";
import { Workbench } from "./workbench";

const SAMPLE = { address: "sample.xlsx", name: "theo-doi-tthc-tu-ky-2023.xlsx" };

/** The sample workbook as a file, or null when it is not there. */
async function fetchSample(): Promise<File | null> {
  const response = await fetch(SAMPLE.address).catch(() => null);
  return response?.ok === true ? new File([await response.arrayBuffer()], SAMPLE.name) : null;
}

/** The grid is most of the page's size, so it is loaded beside the sample, after the bar is there. */
async function startWorkbench(page: PageLayout): Promise<Workbench | null> {
  const loading = import("../grid/create-grid").catch(() => null);
  const sample = await fetchSample();
  const module = await loading;
  page.showWaiting(false);
  if (!module) {
    page.notice.show("error", workbenchSentences.noGrid);
    return null;
  }
  const workbench = new Workbench(page, module.createGrid(page.grid));
  if (sample) await workbench.openFiles([sample]);
  else page.notice.show("error", workbenchSentences.noSample);
  return workbench;
}

function main(): void {
  const page = createPageLayout({
    open: () => chooseFile(),
    save: () => void started.then((workbench) => workbench?.save()),
    compute: () => void started.then((workbench) => workbench?.compute()),
    showPane: () => page.showPane(true),
  });
  const openFiles = (files: readonly File[]) =>
    void started.then((workbench) => workbench?.openFiles(files));
  const chooseFile = createFileChoice(document.body, openFiles);
  acceptDroppedFiles(page.desk, openFiles);
  const started = startWorkbench(page);
}

main();
