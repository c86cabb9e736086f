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

/**
 * Every fault of requests that have so many actions each: each action fails before and after its effect, with the given codes in
 * turn; the transport fails before and after the request was carried out; the answer is lost; the session ends.
 */
export function listFaults(
  actions: readonly number[],
  codesInTurn: readonly string[],
): readonly Fault[] {
  let place = 0;
  return actions.flatMap((count, index): Fault[] => {
    const request = index + 1;
    const inActions = Array.from({ length: count }, (_, at) => at + 1).flatMap((action) =>
      (["before", "after"] as const).map((when): Fault => {
        place += 1;
        const code = codesInTurn[place % codesInTurn.length] ?? "GeneralException";
        return { kind: "action", request, action, when, code };
      }),
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
