import { runDesk } from "./support/run-desk";

test("whatever she and a coauthor do in between, nothing of hers changes and the right units are marked", async () => {
  expect(await runDesk(20231121, 12)).toBeGreaterThan(100);
});
