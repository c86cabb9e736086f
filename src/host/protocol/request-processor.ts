import type { HostEvent } from "./event-queue";
import { Interpreter } from "./interpreter";
import { FaultPlan, type TransportFault } from "./planned-faults";
import { isHousekeeping, RequestLog } from "./request-log";
import type { Session } from "./session";
import type { WireRequest, WireResponse } from "./wire-format";

/** What the transport gives back: the text of the answer, a status for failure, or silence. */
export type Answer =
  | { readonly kind: "body"; readonly text: string }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "none" };

/** Status numbers of the desktop transport; office.js maps them to its error codes. */
const STATUS = {
  failed: 5001,
  editingCell: 5004,
  sessionEnded: 5012,
  dialogOpen: 5016,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Excel on the web: 5 MB each way ([D] resource-limits-and-performance-optimization). */
const WEB_LIMIT = 5 * 1024 * 1024;

/** Bits of the number that goes with each request. */
const FLAG = { writes: 0x1, delayForCellEdit: 0x40 } as const;
const EDIT_POLL = 5;

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;
const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Takes requests as texts, minds the conditions that a test has set, executes, logs and delivers events. */
export class RequestProcessor {
  readonly log = new RequestLog();
  readonly faults = new FaultPlan();
  /** Called before each request of the add-in's own: a coauthor may edit here. Counts from 1. */
  beforeRequest: ((count: number) => void) | null = null;
  #isEnded = false;
  #count = 0;
  readonly #interpreter: Interpreter;

  constructor(
    private readonly session: Session,
    private readonly deliver: (events: readonly HostEvent[]) => void,
  ) {
    this.#interpreter = new Interpreter(session);
  }

  /** From now on every request fails as after a lost session. */
  endSession(): void {
    this.#isEnded = true;
  }

  /** Delivers what happened outside a request, e.g. a coauthor's edit. */
  deliverEvents(): void {
    const events = this.session.events.drain();
    if (events.length > 0) this.deliver(events);
  }

  /** Answers one request; never before the caller has gone on. */
  async process(text: string, flags: number): Promise<Answer> {
    const { settings } = this.session;
    await (settings.latency > 0 ? wait(settings.latency) : Promise.resolve());
    const refused = await this.refusal(text, flags);
    if (refused !== null) return { kind: "status", status: refused };
    const request = JSON.parse(text) as WireRequest;
    const isOwn = !isHousekeeping(request);
    if (isOwn) {
      this.#count += 1;
      this.beforeRequest?.(this.#count);
    }
    const planned = isOwn ? this.faults.next() : { hooks: {}, transport: null };
    if (isUnexecuted(planned.transport)) return this.failed(planned.transport);
    const started = performance.now();
    const response = this.#interpreter.execute(request, planned.hooks);
    const answer = this.answer(request, response, { text, started });
    return planned.transport ? this.failed(planned.transport) : answer;
  }

  private async refusal(text: string, flags: number): Promise<number | null> {
    const { settings } = this.session;
    if (this.#isEnded) return STATUS.sessionEnded;
    if (settings.isDialogOpen && (flags & FLAG.writes) !== 0) return STATUS.dialogOpen;
    if (settings.isEditingCell && (flags & FLAG.delayForCellEdit) === 0) return STATUS.editingCell;
    while (settings.isEditingCell) await wait(EDIT_POLL);
    const isTooLarge = settings.platform === "Web" && bytesOf(text) > WEB_LIMIT;
    return isTooLarge ? STATUS.requestTooLarge : null;
  }

  private answer(
    request: WireRequest,
    response: WireResponse,
    meta: { readonly text: string; readonly started: number },
  ): Answer {
    const text = JSON.stringify(response);
    const responseBytes = bytesOf(text);
    this.log.all.push({
      request,
      response,
      requestBytes: bytesOf(meta.text),
      responseBytes,
      actions: request.Actions?.length ?? 0,
      isHousekeeping: isHousekeeping(request),
      duration: performance.now() - meta.started,
    });
    setTimeout(() => this.deliverEvents(), 0);
    const isTooLarge = this.session.settings.platform === "Web" && responseBytes > WEB_LIMIT;
    return isTooLarge
      ? { kind: "status", status: STATUS.responseTooLarge }
      : { kind: "body", text };
  }

  private failed(fault: TransportFault): Answer {
    return fault === "answerLost" ? { kind: "none" } : { kind: "status", status: fault.status };
  }
}

function isUnexecuted(
  fault: TransportFault | null,
): fault is { status: number; executes: boolean } {
  return fault !== null && fault !== "answerLost" && !fault.executes;
}
