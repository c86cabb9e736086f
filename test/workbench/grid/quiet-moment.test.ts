import { QuietMoment } from "../../../src/workbench/grid/quiet-moment";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function moment() {
  const act = jest.fn();
  return { act, quiet: new QuietMoment(act, { pause: 30, longest: 1000 }) };
}

test("a burst is acted on once, when it pauses", () => {
  const { act, quiet } = moment();
  for (let note = 0; note < 5; note += 1) {
    quiet.note();
    jest.advanceTimersByTime(20);
  }
  expect(act).not.toHaveBeenCalled();
  jest.advanceTimersByTime(10);
  expect(act).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

test("a burst that never pauses is acted on after the longest wait", () => {
  const { act, quiet } = moment();
  for (let note = 0; note < 60; note += 1) {
    quiet.note();
    jest.advanceTimersByTime(20);
  }
  expect(act).toHaveBeenCalledTimes(1);
});

test("what was noted is done at once when asked for, and not again", () => {
  const { act, quiet } = moment();
  quiet.flush();
  expect(act).not.toHaveBeenCalled();
  quiet.note();
  quiet.flush();
  jest.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

test("what was cancelled is never done", () => {
  const { act, quiet } = moment();
  quiet.note();
  quiet.cancel();
  jest.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
});
