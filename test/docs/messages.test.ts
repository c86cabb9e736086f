import { readFileSync } from "node:fs";
import { join } from "node:path";
import { failureSentences } from "../../src/strings/failures";
import { findingSentences } from "../../src/strings/findings";
import { composeMessages } from "../../src/ship/guide/compose-messages";

const guide = readFileSync(join(__dirname, "../../docs/thong-bao.md"), "utf8");

/** After a sentence was changed or added: `npm run messages`. */
test("the guide lists every message as the pane says it now", () => {
  expect(guide).toBe(composeMessages());
});

test("no message of the guide shows a figure that is none", () => {
  expect(guide).not.toMatch(/NaN|undefined|\(\)|Invalid/);
  const sentences = guide.split("\n").filter((line) => line.startsWith("- "));
  const codes = Object.keys({ ...failureSentences, ...findingSentences });
  expect(sentences.length).toBeGreaterThan(codes.length);
});
