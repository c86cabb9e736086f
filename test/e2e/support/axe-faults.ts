import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds against in the pane, apart from some rules: the rule, and the elements that break it. */
export async function axeFaults(pane: Frame, without: readonly string[] = []): Promise<string[][]> {
  await pane.evaluate(readFileSync(require.resolve("axe-core"), "utf8"));
  return pane.evaluate(async (left) => {
    // What fades in has too little contrast until it is there.
    const fading = document
      .getAnimations()
      .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    await Promise.allSettled(fading.map((each) => each.finished));
    // Empty elements at which Fluent's focus keeper catches the Tab key; they lead on by themselves.
    const context = { include: [["body"]], exclude: [["[data-tabster-dummy]"]] };
    const { violations } = await (Reflect.get(window, "axe") as typeof axe).run(context, {
      rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
    });
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, without);
}
