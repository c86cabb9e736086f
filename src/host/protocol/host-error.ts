/** Messages and HTTP codes that Excel sends with the codes of `Excel.ErrorCodes`. */
const KNOWN = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  Conflict: [409, "Request could not be processed because of a conflict."],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  FormulaLengthExceedsLimit: [
    400,
    "The bytecode of the applied formula exceeds the maximum length limit.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [
    400,
    "The cell count in the range has exceeded the maximum supported number.",
  ],
  RequestAborted: [409, "The request was aborted during run time."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const satisfies Record<string, readonly [number, string]>;

/** The codes with which this host refuses; transport failures have numbers of their own (see the desktop host). */
type HostErrorCode = keyof typeof KNOWN;

/** A request that Excel would refuse. Thrown inside the host only: the interpreter turns it into an answer. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    /** "Range.values"; null where the interpreter knows it better. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The refusal with Excel's own message for the code, or a message of the caller's. */
export function refusal(code: HostErrorCode, message?: string): HostError {
  const [status, text] = KNOWN[code];
  return new HostError(code, message ?? text, status);
}

/** A failure planted by a test under any code. */
export function plantedError(code: string): HostError {
  const known = (KNOWN as Record<string, readonly [number, string]>)[code];
  return new HostError(code, known?.[1] ?? "A failure planted by the test.", known?.[0] ?? 500);
}
