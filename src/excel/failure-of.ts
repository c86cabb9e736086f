import type { FailureCode } from "../app/failure";
import type { Failure } from "../app/outcome";

/** What Excel's error codes mean for the user. A code that is not listed is `unexpected`, and its name is kept. */
const failureCodes: Readonly<Record<string, FailureCode>> = {
  AccessDenied: "sheet-protected",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  InvalidOrTimedOutSession: "session-lost",
  InvalidOrTimedOutSessionMessage: "session-lost",
  ConnectionFailure: "session-lost",
  RequestAborted: "host-busy",
  ActivityLimitReached: "host-busy",
  ServerBusy: "host-busy",
  HostRestartNeeded: "session-lost",
  RequestPayloadSizeLimitExceeded: "too-large-for-excel",
  ResponsePayloadSizeLimitExceeded: "too-large-for-excel",
  OperationCellsExceedLimit: "too-large-for-excel",
  RangeExceedsLimit: "too-large-for-excel",
  ItemNotFound: "changed-meanwhile",
  ItemAlreadyExists: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  MergedRangeConflict: "changed-meanwhile",
  Conflict: "changed-meanwhile",
  ApiNotFound: "api-missing",
  NotImplemented: "api-missing",
  UnsupportedOperation: "api-missing",
  UnsupportedFeature: "api-missing",
};

/** What a code means where it comes from one kind of call, with what is said of it beside its name. */
const failuresOfCalls: readonly {
  readonly excelCode: string;
  readonly call: RegExp;
  readonly code: FailureCode;
}[] = [
  // These fail with a general exception when another workbook is in front.
  {
    excelCode: "GeneralException",
    call: /\.(?:add|activate|select|freeze\w*|getSelectedRange)$/iu,
    code: "other-workbook-in-front",
  },
  // Only a sheet that is hidden can't be brought to the front.
  { excelCode: "InvalidOperation", call: /^Worksheet\.activate$/u, code: "sheet-hidden" },
  // A name that a sheet is given is tidied before: it is refused only where somebody else has taken it since.
  { excelCode: "InvalidArgument", call: /^Worksheet\.name$/u, code: "changed-meanwhile" },
];

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * The failure that an error of office.js stands for. An error of any other making is a defect of ours and is thrown on, so that
 * it is neither hidden nor mistaken for Excel's.
 */
export function failureOf(error: unknown): Failure {
  if (!isOfficeError(error)) throw error;
  const location = error.debugInfo?.errorLocation ?? "";
  const ofCall = failuresOfCalls.find(
    ({ excelCode, call }) => excelCode === error.code && call.test(location),
  );
  return {
    code: ofCall?.code ?? failureCodes[error.code] ?? "unexpected",
    values: { code: error.code, ...(location === "" ? {} : { location }) },
  };
}

function isOfficeError(error: unknown): error is OfficeError {
  if (!(error instanceof Error) || error.name !== "RichApi.Error") return false;
  return "code" in error && typeof error.code === "string";
}
