import { configure } from "@testing-library/react";

// What is awaited on the screen may take as long as a slow machine needs; the test's own limit is the only one.
configure({ asyncUtilTimeout: 20_000 });

// While the parts of the pane that come when asked for are translated for the first time, a click can meet a button that is being
// drawn anew. Its error is printed, and the test is tried again.
jest.retryTimes(3, { logErrorsBeforeRetry: true });
