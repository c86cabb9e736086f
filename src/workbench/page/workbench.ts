import { saveWorkbook } from "../../host/file/save-workbook";
import { ExcelHost } from "../../host/protocol/excel-host";
import { cultureOf } from "../../host/protocol/host-settings";
import type { WorkbookState } from "../../host/workbook/workbook-state";
import { editRefusals, fileRefusals, workbenchSentences } from "../../strings/workbench";
import type { Grid } from "../grid/create-grid";
import { GridSync } from "../grid/grid-sync";
import { startPane } from "../pane/pane-frame";
import { downloadWorkbook } from "./file-choice";
import type { PageLayout } from "./page-layout";
import { readFile } from "./read-file";

/** Under this name of the page a browser test, or a curious reader, finds the running host and the grid. */
const HANDLE = "workbench";

/** The names that the add-in's manifest gives its button and the function behind it. */
const COMPUTE = { control: "XepHang.Compute", function: "computeRanking" } as const;

/** The page at work: one open workbook, its host, the grid that shows it and the pane beside it. */
export class Workbench {
  readonly #page: PageLayout;
  readonly #grid: Grid;
  #host: ExcelHost | null = null;
  #sync: GridSync | null = null;

  constructor(page: PageLayout, grid: Grid) {
    this.#page = page;
    this.#grid = grid;
    grid.onEvent((event) => this.#sync?.gridChanged(event));
    grid.beforeCommand(() => this.#sync?.showNow());
  }

  /** Opens the first of some files; what was open stays when the file can't be opened. */
  async openFiles(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (!file) return;
    this.#page.notice.show("busy", workbenchSentences.opening(file.name));
    const read = readFile(new Uint8Array(await file.arrayBuffer()), file.name);
    if (read.outcome === "refused") {
      this.#page.notice.show("error", read.sentence);
      return;
    }
    this.open(read.workbook);
    const sentences = [
      workbenchSentences.opened(file.name),
      ...(others.length > 0 ? [workbenchSentences.severalFiles] : []),
      ...(read.unshownParts > 0 ? [workbenchSentences.notShown(read.unshownParts)] : []),
    ];
    this.#page.notice.show("done", sentences.join(" "));
  }

  /** Shows a workbook in the grid and starts the add-in over it. */
  open(workbook: WorkbookState): void {
    const settings = { culture: cultureOf("vi-VN") };
    const host = new ExcelHost(workbook, { settings, displayLanguage: "vi-VN" });
    this.#sync?.stop();
    const sync = new GridSync(host, this.#grid, (code) => this.#sayRefused(code));
    this.#host = host;
    this.#sync = sync;
    Reflect.set(window, HANDLE, { host, grid: this.#grid });
    this.#page.showName(workbook.name);
    startPane(this.#page.paneBody, host, () => sync.modelChanged());
  }

  /** Hands the open workbook to the browser as a file. */
  save(): void {
    const workbook = this.#host?.workbook;
    if (!workbook) return;
    const { name } = workbook;
    const saved = saveWorkbook(workbook);
    if (saved.outcome === "refused") {
      const sentence = workbenchSentences.notSaved(name, fileRefusals[saved.code]);
      this.#page.notice.show("error", sentence);
      return;
    }
    downloadWorkbook(saved.bytes, name);
    const count = saved.notWritten.length;
    const sentences = [
      workbenchSentences.saved(name),
      ...(count > 0 ? [workbenchSentences.notWritten(count)] : []),
    ];
    this.#page.notice.show("done", sentences.join(" "));
  }

  /** Presses the ribbon's button: the pane comes up and the add-in computes there. */
  compute(): void {
    this.#page.showPane(true);
    this.#host?.invokeCommand(COMPUTE.function, COMPUTE.control);
  }

  #sayRefused(code: string): void {
    const sentence = code === "AccessDenied" ? editRefusals.isProtected : editRefusals.notPossible;
    this.#page.notice.show("error", sentence);
  }
}
