import type { Failure, Outcome } from "../../../src/app/outcome";
import { undoLastWrite } from "../../../src/app/journal/undo";
import type { WorkbookPort } from "../../../src/app/workbook-port";
import { openExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openExcel, type ExcelInNode } from "../../../src/host/node/open-excel";
import { snapshotWorkbook } from "../../../src/host/workbook/workbook-snapshot";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { formatFailure } from "../../../src/strings/failures";
import { pictureWorkbook } from "../../support/workbook-picture";
import type { Operation } from "./office-operations";

/** One way in which a request of an operation can go wrong. */
export type Fault =
  | {
      readonly kind: "action";
      readonly request: number;
      readonly action: number;
      readonly when: "before" | "after";
      readonly code: string;
    }
  | {
      readonly kind: "status";
      readonly request: number;
      readonly status: number;
      readonly executes: boolean;
    }
  | { readonly kind: "silence"; readonly request: number }
  | { readonly kind: "session"; readonly request: number };

/** Codes of Excel's that a request or an action can plausibly fail with. */
export const codes = [
  "GeneralException",
  "AccessDenied",
  "InvalidArgument",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidReference",
  "Conflict",
  "RequestAborted",
  "ServerBusy",
  "ActivityLimitReached",
  "InvalidOrTimedOutSession",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
  "NotImplemented",
] as const;

/** Failures of the transport, as numbers of the desktop host: general, cell edit, session, dialog, limit, sizes, access. */
const statuses = [5001, 5004, 5012, 5016, 5102, 5103, 5104, 7000] as const;

/** Everything that can be seen of a workbook, and what it keeps for the add-in beside the journal. */
interface WorkbookView {
  readonly sheets: ReturnType<typeof pictureWorkbook>;
  readonly settings: Readonly<Record<string, unknown>>;
}

function viewOf(workbook: WorkbookState): WorkbookView {
  // A setting is emptied before it is deleted: an empty one says as little as none.
  const kept = [...workbook.settings].filter(
    ([key, value]) => !key.includes("journal") && value !== "",
  );
  return { sheets: pictureWorkbook(workbook), settings: Object.fromEntries(kept.sort()) };
}

const isEqual = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);

/** An operation that is ready to be tried again and again from the same state. */
export interface PreparedOperation {
  readonly operation: Operation;
  /** How many actions each request of an undisturbed run has. */
  readonly actions: readonly number[];
}

/** Tries one operation over one library, with faults planted; says of each run what was not as it must be. */
export class FaultBench {
  readonly #excel: ExcelInNode;
  readonly #operation: Operation;
  readonly #start: WorkbookState;
  readonly #before: WorkbookView;
  readonly #after: WorkbookView;
  readonly actions: readonly number[];

  private constructor(
    excel: ExcelInNode,
    operation: Operation,
    start: WorkbookState,
    clean: { readonly after: WorkbookView; readonly actions: readonly number[] },
  ) {
    this.#excel = excel;
    this.#operation = operation;
    this.#start = start;
    this.#before = viewOf(start);
    this.#after = clean.after;
    this.actions = clean.actions;
  }

  /** Runs what comes before the operation, and the operation once without a fault. */
  static async open(office: WorkbookState, operation: Operation): Promise<FaultBench> {
    const excel = await openExcel(snapshotWorkbook(office));
    const port = openExcelWorkbook(excel.Excel);
    for (const step of operation.before) {
      if ("ask" in step) requireDone(await step.ask(port));
      else step.edit(excel.host.workbook);
    }
    const start = snapshotWorkbook(excel.host.workbook);
    excel.host.reopen(snapshotWorkbook(start));
    requireDone(await operation.act(portOf(excel, operation)));
    const actions = excel.host.log.own.map((request) => request.actions);
    const after = viewOf(excel.host.workbook);
    return new FaultBench(excel, operation, start, { after, actions });
  }

  /** Every fault of every request and action: each action with each of the given codes, before and after its effect. */
  faults(codesAt: (place: number) => readonly string[]): readonly Fault[] {
    let place = 0;
    return this.actions.flatMap((count, index): Fault[] => {
      const request = index + 1;
      const inActions = Array.from({ length: count }, (_, at) => at + 1).flatMap((action) =>
        (["before", "after"] as const).flatMap((when) =>
          codesAt((place += 1)).map((code): Fault => ({
            kind: "action",
            request,
            action,
            when,
            code,
          })),
        ),
      );
      const inTransport = statuses.flatMap((status): Fault[] => [
        { kind: "status", request, status, executes: false },
        { kind: "status", request, status, executes: true },
      ]);
      return [
        ...inActions,
        ...inTransport,
        { kind: "silence", request },
        { kind: "session", request },
      ];
    });
  }

  /** What is wrong after the operation ran with this fault, was asked for again, and was taken back; empty where nothing is. */
  async tryFault(fault: Fault): Promise<readonly string[]> {
    const { host } = this.#excel;
    host.reopen(snapshotWorkbook(this.#start));
    this.plant(fault);
    const outcome = await this.runUntilAnswerOrSilence(fault);
    const broken = snapshotWorkbook(host.workbook);
    const wrong = [...this.judgeOutcome(outcome), ...this.judgeHers(broken)];
    if (outcome?.done === true) return [...wrong, ...this.judgeAfter(broken, "an answer of done")];
    return [...wrong, ...(await this.judgeUndo(broken)), ...(await this.judgeRerun(broken))];
  }

  private plant(fault: Fault): void {
    const { host } = this.#excel;
    if (fault.kind === "action") host.faults.plant(fault);
    if (fault.kind === "status") host.faults.plantTransport(fault.request, fault);
    if (fault.kind === "silence") host.faults.plantTransport(fault.request, "answerLost");
    if (fault.kind !== "session") return;
    host.onRequest((count) => {
      if (count === fault.request) host.endSession();
    });
  }

  /** The outcome, or null where the answer to a request never comes: then the user closes the pane and opens it again. */
  private async runUntilAnswerOrSilence(fault: Fault): Promise<Outcome<unknown> | null> {
    const { host } = this.#excel;
    const running = this.#operation.act(portOf(this.#excel, this.#operation));
    if (fault.kind !== "silence") return running;
    while (host.log.own.length < fault.request) await nextTurn();
    return null;
  }

  private judgeOutcome(outcome: Outcome<unknown> | null): readonly string[] {
    if (outcome === null || outcome.done) return [];
    return judgeMessage(outcome.failure);
  }

  /** Of her sheets nothing may differ but the highlights, and these may only be those of before or those that were planned. */
  private judgeHers(broken: WorkbookState): readonly string[] {
    const now = viewOf(broken).sheets;
    return Object.entries(this.#before.sheets).flatMap(([name, before]) => {
      if (isOurs(before)) return [];
      const found = now[name];
      if (found === undefined) return [`her sheet ${name} is gone`];
      const allowed = new Set([
        ...listOf(before.rules),
        ...listOf(this.#after.sheets[name]?.rules),
      ]);
      const foreign = listOf(found.rules).filter((rule) => !allowed.has(rule) && !isHalfMade(rule));
      const others = isEqual({ ...found, rules: [] }, { ...before, rules: [] });
      return [
        ...(others ? [] : [`her sheet ${name} was changed`]),
        ...foreign.map((rule) => `a rule on ${name}: ${rule}`),
      ];
    });
  }

  private async judgeUndo(broken: WorkbookState): Promise<readonly string[]> {
    if (this.#operation.isUndo === true) return [];
    const { host } = this.#excel;
    host.reopen(snapshotWorkbook(broken));
    const hadJournal = [...this.#start.settings.keys()].some((key) => key.includes("journal"));
    const isUntouched = isEqual(viewOf(broken), this.#before);
    // Where nothing was written yet, an undo rightly takes back the write before this one.
    if (isUntouched && hadJournal) return [];
    const undone = await undoLastWrite(openExcelWorkbook(this.#excel.Excel), "if-untouched");
    if (!undone.done && !(isUntouched && undone.failure.code === "cannot-undo")) {
      return [`undo of what was begun fails: ${JSON.stringify(undone.failure)}`];
    }
    if (undone.done && undone.value.editedSince.length > 0) {
      return [`undo takes what was begun for hers: ${JSON.stringify(undone.value.editedSince)}`];
    }
    return this.differences(this.#before, viewOf(host.workbook), "undo of what was begun");
  }

  private async judgeRerun(broken: WorkbookState): Promise<readonly string[]> {
    const { host } = this.#excel;
    host.reopen(snapshotWorkbook(broken));
    const port = openExcelWorkbook(this.#excel.Excel);
    const again = await this.#operation.act(port);
    if (!again.done && this.#operation.isUndo === true && again.failure.code === "cannot-undo") {
      return this.judgeAfter(host.workbook, "an undo that was whole");
    }
    if (!again.done && again.failure.code === this.#operation.refusedWhenWhole) {
      return this.judgeAfter(host.workbook, "a write that was whole");
    }
    if (!again.done) return [`a rerun fails: ${JSON.stringify(again.failure)}`];
    const wrong = this.judgeAfter(host.workbook, "a rerun");
    if (this.#operation.isUndo === true || wrong.length > 0) return wrong;
    const undone = await undoLastWrite(port, "if-untouched");
    if (!undone.done) return [`undo after a rerun fails: ${JSON.stringify(undone.failure)}`];
    return this.differences(this.#before, viewOf(host.workbook), "undo after a rerun");
  }

  private judgeAfter(workbook: WorkbookState, what: string): readonly string[] {
    return this.differences(this.#after, viewOf(workbook), what);
  }

  private differences(wanted: WorkbookView, found: WorkbookView, what: string): readonly string[] {
    const names = new Set([...Object.keys(wanted.sheets), ...Object.keys(found.sheets)]);
    const sheets = [...names].filter((name) => !isEqual(wanted.sheets[name], found.sheets[name]));
    const parts = sheets.map(
      (name) => `${name} (${partsOf(wanted.sheets[name], found.sheets[name])})`,
    );
    const settings = isEqual(wanted.settings, found.settings)
      ? []
      : [`settings: ${cut(wanted.settings, found.settings)}`];
    return [...parts, ...settings].map((part) => `after ${what} differs: ${part}`);
  }
}

function partsOf(
  wanted: Readonly<Record<string, unknown>> | undefined,
  found: Readonly<Record<string, unknown>> | undefined,
): string {
  if (wanted === undefined || found === undefined)
    return wanted === undefined ? "too many" : "gone";
  return Object.keys({ ...wanted, ...found })
    .filter((part) => !isEqual(wanted[part], found[part]))
    .map((part) => `${part}: ${cut(wanted[part], found[part])}`)
    .join(", ");
}

/** Where two values begin to differ, with a little of both. */
function cut(wanted: unknown, found: unknown): string {
  const [before, now] = [textOf(wanted), textOf(found)];
  let at = 0;
  while (before[at] === now[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `${before.slice(from, at + 60)} <> ${now.slice(from, at + 60)}`;
}

function portOf(excel: ExcelInNode, { requestBytes }: Operation): WorkbookPort {
  return openExcelWorkbook(excel.Excel, requestBytes === undefined ? {} : { requestBytes });
}

function requireDone(outcome: Outcome<unknown>): void {
  if (!outcome.done) throw new Error(`without a fault: ${JSON.stringify(outcome.failure)}`);
}

/** The message names no key of ours that was left open, and says what to do. */
function judgeMessage(failure: Failure): readonly string[] {
  const sentence = formatFailure(failure);
  const isHelpful = /hãy|cần/u.test(sentence) && !/undefined|\[object/u.test(sentence);
  return isHelpful ? [] : [`the message does not say what to do: ${sentence}`];
}

function isOurs(picture: Readonly<Record<string, unknown>>): boolean {
  return listOf(picture.customProperties).length > 0;
}

/** A rule that was cut off between being added and getting its formula and its fill: it shows nothing. */
function isHalfMade(rule: string): boolean {
  const [, formula] = JSON.parse(rule) as readonly [unknown, string];
  return formula === "" || formula.includes("xep-hang-tthc");
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** A value as a text in which the order of keys does not matter. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
