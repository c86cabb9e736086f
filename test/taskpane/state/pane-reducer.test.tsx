import { reducePane } from "../../../src/taskpane/state/pane-reducer";
import type { PaneEvent } from "../../../src/taskpane/state/pane-reducer";
import { isBusy, openingState, shownAnalysis } from "../../../src/taskpane/state/pane-state";
import { sampleAnalysis } from "../support/sample-analysis";

const analysis = sampleAnalysis();

function after(...events: readonly PaneEvent[]) {
  return events.reduce(reducePane, openingState);
}

test("while reading again the figures of before stay, and stopping brings them back", () => {
  const reading = after({ kind: "read", analysis }, { kind: "reading-started", period: null });
  expect(shownAnalysis(reading)).toBe(analysis);
  expect(isBusy(reading)).toBe(true);
  expect(reducePane(reading, { kind: "reading-stopped" }).reading.kind).toBe("found");
});

test("writing can't be stopped, planning can", () => {
  const planning = after({ kind: "work-started", step: "planning" });
  expect(planning.writing).toMatchObject({ stoppable: true });
  expect(
    reducePane(planning, { kind: "step", step: "writing", progress: null }).writing,
  ).toMatchObject({
    stoppable: false,
  });
});

test("a step that comes after the end changes nothing", () => {
  const state = after({ kind: "read", analysis });
  expect(reducePane(state, { kind: "step", step: "computing", progress: null })).toBe(state);
});
