/** @jest-environment node */
import type { StepProgress, Work } from "../../../src/taskpane/pane-services";
import { doInPieces } from "../../../src/taskpane/wiring/take-step";

/** Work of pieces that each take longer than one may without a pause; it notes which were begun. */
function* slowly(pieces: number, begun: number[]): Generator<StepProgress, string, void> {
  for (let piece = 1; piece <= pieces; piece += 1) {
    begun.push(piece);
    const until = performance.now() + 15;
    while (performance.now() < until);
    yield { done: piece, of: pieces };
  }
  return "all";
}

test("long work says how far it is, and lets others run between its pieces", async () => {
  const seen: (StepProgress | undefined)[] = [];
  let others = 0;
  const timer = setInterval(() => (others += 1));
  const work: Work = {
    signal: new AbortController().signal,
    onStep: (_step, progress) => seen.push(progress),
  };
  expect(await doInPieces(work, "computing", slowly(4, []))).toBe("all");
  clearInterval(timer);
  expect(seen).toEqual([1, 2, 3, 4].map((done) => ({ done, of: 4 })));
  expect(others).toBeGreaterThanOrEqual(3);
});

test("work that is stopped does not begin another piece", async () => {
  const control = new AbortController();
  const begun: number[] = [];
  const work: Work = { signal: control.signal, onStep: () => control.abort() };
  expect(await doInPieces(work, "computing", slowly(4, begun))).toBeNull();
  expect(begun).toEqual([1]);
});

test("what follows on the result of work, however short, has a task of its own", async () => {
  const work: Work = { signal: new AbortController().signal, onStep: () => undefined };
  function* quick(): Generator<StepProgress, string, void> {
    yield { done: 1, of: 1 };
    return "done";
  }
  let others = 0;
  setTimeout(() => (others += 1));
  await doInPieces(work, "computing", quick());
  expect(others).toBe(1);
});
