import { plantedError } from "./host-error";
import type { ActionHooks } from "./interpreter";

/**
 * A failure that a test plants. Requests and actions count from 1, requests from the moment of planting and
 * without the client's clean-up. Without `action` the whole request fails.
 */
interface PlannedFault {
  readonly request: number;
  readonly action?: number;
  /** A code of `Excel.ErrorCodes`, or any other text. */
  readonly code: string;
  /** Whether the action (or the whole request) still takes effect. */
  readonly when: "before" | "after";
}

/** What the transport may do to a request instead of answering it. */
export type TransportFault =
  /** The request is executed, but no answer ever comes. */
  | "answerLost"
  /** The request is executed, and the answer is a status of the transport, e.g. 5001. */
  | { readonly status: number; readonly executes: boolean };

/** The failures that are still to come. */
export class FaultPlan {
  #faults: PlannedFault[] = [];
  #transport: { request: number; fault: TransportFault }[] = [];
  #seen = 0;

  /** Plants a failure of a coming request, or of one action in it. */
  plant(fault: PlannedFault): void {
    this.#faults.push({ ...fault, request: fault.request + this.#seen });
  }

  /** Plants a failure of the transport at a coming request. */
  plantTransport(request: number, fault: TransportFault): void {
    this.#transport.push({ request: request + this.#seen, fault });
  }

  /** Counts a request and gives what is planted for it. */
  next(): { hooks: ActionHooks; transport: TransportFault | null } {
    this.#seen += 1;
    const request = this.#seen;
    const mine = this.#faults.filter((fault) => fault.request === request);
    const transport = this.#transport.find((each) => each.request === request)?.fault ?? null;
    this.#faults = this.#faults.filter((fault) => fault.request !== request);
    this.#transport = this.#transport.filter((each) => each.request !== request);
    return { hooks: hooksOf(mine), transport };
  }
}

function hooksOf(faults: readonly PlannedFault[]): ActionHooks {
  const throwAt = (when: "before" | "after", index: number, count: number): void => {
    const isHere = (fault: PlannedFault) => placeOf(fault, count) === index;
    const fault = faults.find((each) => each.when === when && isHere(each));
    if (fault) throw plantedError(fault.code);
  };
  return {
    before: (index, count) => throwAt("before", index, count),
    after: (index, count) => throwAt("after", index, count),
  };
}

/** A whole request fails at its first action, or after its last. */
function placeOf(fault: PlannedFault, count: number): number {
  if (fault.action !== undefined) return fault.action - 1;
  return fault.when === "before" ? 0 : count - 1;
}
