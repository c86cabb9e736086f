import type { Failure, Outcome } from "../../../src/app/outcome";
import { undoLastWrite } from "../../../src/app/journal/undo";
import type { WorkbookPort } from "../../../src/app/workbook-port";
import { openExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openExcel, type ExcelInNode } from "../../../src/host/node/open-excel";
import { snapshotWorkbook } from "../../../src/host/workbook/workbook-snapshot";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { formatFailure } from "../../../src/strings/failures";
import type { Operation } from "./office-operations";
import { codes, listFaults, type Fault } from "./planted-fault";
import { differencesOf, isSameButRules, viewOf, type WorkbookView } from "./workbook-view";

/** Tries one operation over one library, with faults planted; says of each run what was not as it must be. */
export class FaultBench {
  readonly #excel: ExcelInNode;
  readonly #operation: Operation;
  readonly #start: WorkbookState;
  readonly #before: WorkbookView;
  readonly #after: WorkbookView;
  /** What is wrong with an undo and a rerun in each workbook that a fault has left, by all that it holds. */
  readonly #judged = new Map<string, readonly string[]>();
  /** How many actions each request of an undisturbed run has. */
  readonly actions: readonly number[];
  readonly faults: readonly Fault[];

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
    this.faults = listFaults(clean.actions, codes);
  }

  /** How many different workbooks the faults have left so far. */
  get leftBehind(): number {
    return this.#judged.size;
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

  /**
   * What is wrong after the operation ran with this fault, was asked for again, and was taken back; empty where nothing is. Many
   * faults leave the same workbook behind, and from there on everything goes the same way: that is tried once for each.
   */
  async tryFault(fault: Fault): Promise<readonly string[]> {
    const { host } = this.#excel;
    host.reopen(snapshotWorkbook(this.#start));
    this.plant(fault);
    const outcome = await this.runUntilAnswerOrSilence(fault);
    const broken = snapshotWorkbook(host.workbook);
    const view = viewOf(broken);
    const wrong = [...this.judgeOutcome(outcome), ...this.judgeHers(view)];
    if (outcome?.done === true) return [...wrong, ...this.judgeAfter(view, "an answer of done")];
    const known = this.#judged.get(view.whole) ?? [
      ...(await this.judgeUndo(broken, view)),
      ...(await this.judgeRerun(broken)),
    ];
    this.#judged.set(view.whole, known);
    return [...wrong, ...known];
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
  private judgeHers({ sheets: now }: WorkbookView): readonly string[] {
    return Object.entries(this.#before.sheets).flatMap(([name, before]) => {
      if (isOurs(before)) return [];
      const found = now[name];
      // What was made for her and is not filled in yet goes with an undo.
      if (found === undefined && !this.#after.texts.has(name)) return [];
      if (found === undefined) return [`her sheet ${name} is gone`];
      const allowed = new Set([
        ...listOf(before.rules),
        ...listOf(this.#after.sheets[name]?.rules),
      ]);
      const foreign = listOf(found.rules).filter((rule) => !allowed.has(rule) && !isHalfMade(rule));
      return [
        ...(isSameButRules(found, before) ? [] : [`her sheet ${name} was changed`]),
        ...foreign.map((rule) => `a rule on ${name}: ${rule}`),
      ];
    });
  }

  private async judgeUndo(broken: WorkbookState, view: WorkbookView): Promise<readonly string[]> {
    if (this.#operation.isUndo === true) return [];
    const { host } = this.#excel;
    host.reopen(snapshotWorkbook(broken));
    const hadJournal = [...this.#start.settings.keys()].some((key) => key.includes("journal"));
    const isUntouched = differencesOf(this.#before, view).length === 0;
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
      return this.judgeAfter(viewOf(host.workbook), "an undo that was whole");
    }
    if (!again.done && again.failure.code === this.#operation.refusedWhenWhole) {
      return this.judgeAfter(viewOf(host.workbook), "a write that was whole");
    }
    if (!again.done) return [`a rerun fails: ${JSON.stringify(again.failure)}`];
    const wrong = this.judgeAfter(viewOf(host.workbook), "a rerun");
    if (this.#operation.isUndo === true || wrong.length > 0) return wrong;
    const undone = await undoLastWrite(port, "if-untouched");
    if (!undone.done) return [`undo after a rerun fails: ${JSON.stringify(undone.failure)}`];
    return this.differences(this.#before, viewOf(host.workbook), "undo after a rerun");
  }

  private judgeAfter(view: WorkbookView, what: string): readonly string[] {
    return this.differences(this.#after, view, what);
  }

  private differences(wanted: WorkbookView, found: WorkbookView, what: string): readonly string[] {
    return differencesOf(wanted, found).map((part) => `after ${what} differs: ${part}`);
  }
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

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
