import type { Text } from "../letter";

const noBreakSpace = "\u00a0";

/** Runs in which a phrase, "quý II/2023", is not broken over two lines: its spaces become no-break ones, here and in every copy. */
export function keepTogether(runs: Text, phrase: string): Text {
  const bound = phrase.replaceAll(" ", noBreakSpace);
  return runs.map((run) => ({ ...run, text: run.text.replaceAll(phrase, bound) }));
}
