import { configure } from "@testing-library/react";

// What is awaited on the screen may take as long as a slow machine needs; the test's own limit is the only one.
configure({ asyncUtilTimeout: 20_000 });

// Fluent's focus manager hides a dialog from readers until it knows the focus to be in it; where the dialog's code is translated for
// the first time, jsdom can tell it too early and it never does. The error is printed, and the test is tried again.
jest.retryTimes(3, { logErrorsBeforeRetry: true });
