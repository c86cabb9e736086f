import { doInTasks, doStretch } from "../../src/app/next-task";

test("work in tasks lets others run between its pieces, and gives its result", async () => {
  let others = 0;
  const seen: number[] = [];
  function* slowly(): Generator<void, string, void> {
    for (let piece = 0; piece < 3; piece += 1) {
      seen.push(others);
      const until = performance.now() + 15;
      while (performance.now() < until);
      yield;
    }
    return "all";
  }
  const timer = setInterval(() => (others += 1));
  expect(await doInTasks(slowly())).toBe("all");
  clearInterval(timer);
  const [first = 0, second = 0, third = 0] = seen;
  expect([first, second > first, third > second]).toEqual([0, true, true]);
});

/** How many pieces each stretch holds where pieces take so many milliseconds, by a clock that only they move on. */
function stretchesOf(lengths: readonly number[]): readonly number[] {
  let now = 0;
  let begun = 0;
  function* work(): Generator<void, void, void> {
    for (const length of lengths) {
      begun += 1;
      now += length;
      yield;
    }
  }
  const clock = jest.spyOn(performance, "now").mockImplementation(() => now);
  const pieces = work();
  const counts: number[] = [];
  for (let isDone = false; !isDone; begun = 0) {
    isDone = doStretch(pieces).done === true;
    counts.push(begun);
  }
  clock.mockRestore();
  return counts;
}

test("a stretch holds as many short pieces as fit, and ends before one as long as the last would not", () => {
  expect(stretchesOf([3, 3, 3, 3, 3])).toEqual([3, 2]);
  expect(stretchesOf([1, 8, 8, 1])).toEqual([2, 1, 1]);
});

test("a piece that is longer than a stretch has one of its own", () => {
  expect(stretchesOf([40, 40, 1])).toEqual([1, 1, 1]);
});
