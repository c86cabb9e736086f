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

/** Calls that fail with a general exception when another workbook is in front. */
const needsFocus = /\.(?:add|activate|select|freeze\w*|getSelectedRange)$/iu;

/** A name that a sheet is given is tidied before: Excel refuses it only where somebody else has taken it since. */
const nameIsTaken = /^Worksheet\.name$/u;

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
  if (error.code === "GeneralException" && needsFocus.test(location)) {
    return { code: "other-workbook-in-front", values: { code: error.code } };
  }
  if (error.code === "InvalidArgument" && nameIsTaken.test(location)) {
    return { code: "changed-meanwhile", values: { code: error.code, location } };
  }
  return {
    code: failureCodes[error.code] ?? "unexpected",
    values: { code: error.code, ...(location === "" ? {} : { location }) },
  };
}

function isOfficeError(error: unknown): error is OfficeError {
  if (!(error instanceof Error) || error.name !== "RichApi.Error") return false;
  return "code" in error && typeof error.code === "string";
}
