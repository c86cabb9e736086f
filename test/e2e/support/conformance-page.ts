import { ExcelHost } from "../../../src/host/protocol/excel-host";
import { startUpRequest } from "../../../src/host/protocol/start-up-request";
import { createWorkbook } from "../../../src/host/workbook/workbook-state";
import { ALL_CASES } from "../../host/conformance/all-cases";
import {
  type CaseOutcome,
  needsOwnLibrary,
  outcomeOf,
  workbookOf,
} from "../../host/conformance/case-outcome";
import type { ConformanceCase } from "../../host/conformance/conformance-case";

/** What came of a case in the page; `thrown` is an error that is no refusal of Excel. */
export type PageOutcome = CaseOutcome | { readonly thrown: string };

/** What the page in the browser offers the test, as `window.conformance`. */
export interface ConformancePage {
  /** Runs every case that can share a library, in order. */
  readonly runShared: () => Promise<readonly (readonly [number, PageOutcome])[]>;
  /** Runs the case that the page was opened for (`?case=17`). */
  readonly runOwn: () => Promise<PageOutcome>;
  /** The numbers of the cases that need a page of their own. */
  readonly own: readonly number[];
}

type Library = typeof OfficeExtension & { readonly Utility: { _synchronousCleanup: boolean } };

const wanted = new URLSearchParams(location.search).get("case");
const ownCase = wanted === null ? undefined : ALL_CASES[Number(wanted)];
const host = ownCase
  ? new ExcelHost(workbookOf(ownCase), { settings: ownCase.settings ?? {} })
  : new ExcelHost(createWorkbook());
Object.defineProperty(window, "external", { value: host.external });

async function ready(): Promise<void> {
  await Office.onReady();
  await startUpRequest(host);
  (OfficeExtension as Library).Utility._synchronousCleanup = true;
}

async function outcome(one: ConformanceCase): Promise<PageOutcome> {
  try {
    return await outcomeOf(one, { Excel, OfficeExtension, host });
  } catch (error) {
    return { thrown: String(error) };
  }
}

async function runShared(): Promise<readonly (readonly [number, PageOutcome])[]> {
  await ready();
  const outcomes: (readonly [number, PageOutcome])[] = [];
  for (const [number, one] of ALL_CASES.entries()) {
    if (needsOwnLibrary(one)) continue;
    host.reopen(workbookOf(one), one.settings ?? {});
    outcomes.push([number, await outcome(one)]);
  }
  return outcomes;
}

async function runOwn(): Promise<PageOutcome> {
  if (!ownCase) throw new Error(`The suite has no case ${wanted ?? ""}.`);
  await ready();
  return outcome(ownCase);
}

const own = [...ALL_CASES.keys()].filter((number) => {
  const one = ALL_CASES[number];
  return one !== undefined && needsOwnLibrary(one);
});
const page: ConformancePage = { runShared, runOwn, own };
Object.defineProperty(window, "conformance", { value: page });
