import { ACTION, type WireRequest, type WireResponse } from "./wire-format";

/** One request as it went over the wire. */
interface LoggedRequest {
  readonly request: WireRequest;
  /** Null when the transport failed. */
  readonly response: WireResponse | null;
  /** UTF-8. */
  readonly requestBytes: number;
  /** UTF-8; 0 when there was no answer. */
  readonly responseBytes: number;
  readonly actions: number;
  /** The library's own (references given back, readiness told at start-up): the add-in did not ask for it. */
  readonly isHousekeeping: boolean;
  /** Milliseconds that the host took. */
  readonly duration: number;
}

/** The requests of an add-in, for counting. */
export class RequestLog {
  readonly all: LoggedRequest[] = [];

  /** The requests that the add-in made. */
  get own(): readonly LoggedRequest[] {
    return this.all.filter(({ isHousekeeping }) => !isHousekeeping);
  }

  /** Forgets what was logged. */
  clear(): void {
    this.all.length = 0;
  }
}

const HOUSEKEEPING = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

/** Whether a request is the library's own: it only gives references back, or tells that it is ready. */
export function isHousekeeping(request: WireRequest): boolean {
  const calls = (request.Actions ?? []).filter(
    ({ ActionType }) => ActionType !== ACTION.Instantiate,
  );
  return calls.length > 0 && calls.every(({ Name }) => HOUSEKEEPING.has(Name ?? ""));
}
