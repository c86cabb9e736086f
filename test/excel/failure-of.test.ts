import { failureOf } from "../../src/excel/failure-of";

function officeError(code: string, errorLocation = ""): Error {
  return Object.assign(new Error("…"), {
    name: "RichApi.Error",
    code,
    debugInfo: { errorLocation },
  });
}

test.each([
  ["AccessDenied", "sheet-protected"],
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialog-open"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ActivityLimitReached", "host-busy"],
  ["ResponsePayloadSizeLimitExceeded", "too-large-for-excel"],
  ["ItemNotFound", "changed-meanwhile"],
  ["ApiNotFound", "api-missing"],
  ["SomethingNew", "unexpected"],
])("%s is %s and keeps its name", (code, failure) => {
  expect(failureOf(officeError(code))).toMatchObject({ code: failure, values: { code } });
});

test("a general exception where the focus is needed means another workbook, elsewhere nothing is guessed", () => {
  expect(failureOf(officeError("GeneralException", "WorksheetCollection.add")).code).toBe(
    "other-workbook-in-front",
  );
  expect(failureOf(officeError("GeneralException", "Range.values")).code).toBe("unexpected");
});

test("an invalid argument means a taken name only where a sheet is named", () => {
  expect(failureOf(officeError("InvalidArgument", "Worksheet.name")).code).toBe(
    "changed-meanwhile",
  );
  expect(failureOf(officeError("InvalidArgument", "Range.values")).code).toBe("unexpected");
});

test("an error that is not Excel's is thrown on", () => {
  const defect = new TypeError("x is not a function");
  expect(() => failureOf(defect)).toThrow(defect);
});
