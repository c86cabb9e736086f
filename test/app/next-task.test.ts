import { doInTasks } from "../../src/app/next-task";

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
