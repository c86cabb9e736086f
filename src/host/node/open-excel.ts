import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";

import { ExcelHost, type ExcelHostOptions } from "../protocol/excel-host";
import { startUpRequest } from "../protocol/start-up-request";
import type { WorkbookState } from "../workbook/workbook-state";
import { createOfficeGlobals, LIBRARY_URL } from "./office-environment";

/** The real office.js over a workbook of ours. */
export interface ExcelInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
}

const scripts = new Map<string, Script>();

function libraryFolder(): string {
  const find = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(find.resolve("@microsoft/office-js/package.json")), "dist");
}

function compiled(file: string): Script {
  const known = scripts.get(file);
  if (known) return known;
  const path = join(libraryFolder(), file.toLowerCase());
  const script = new Script(readFileSync(path, "utf8"), { filename: path });
  scripts.set(file, script);
  return script;
}

interface LoadedLibrary {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly Utility: { _synchronousCleanup: boolean };
  };
}

/**
 * Opens a workbook in a host of its own and loads the unmodified office.js from node_modules over it. Each call
 * gives a separate library and host; the scripts are compiled once a process. The clean-up of references is made
 * part of `Excel.run`, so that nothing arrives late.
 */
export async function openExcel(
  workbook: WorkbookState,
  options: ExcelHostOptions = {},
): Promise<ExcelInNode> {
  const host = new ExcelHost(workbook, options);
  const load = (url: string): void => {
    compiled(new URL(url).pathname.slice(new URL(LIBRARY_URL).pathname.length)).runInContext(
      context,
    );
  };
  const globals = createOfficeGlobals(host.external, load);
  const context = createContext(globals);
  load(`${LIBRARY_URL}office.js`);
  await (globals.Office as typeof Office).onReady();
  await startUpRequest(host);
  const library = globals as unknown as LoadedLibrary;
  library.OfficeExtension.Utility._synchronousCleanup = true;
  const { Office: office, Excel: excel, OfficeExtension: extension } = library;
  return { Office: office, Excel: excel, OfficeExtension: extension, host };
}
