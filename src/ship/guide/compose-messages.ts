import { failureSentences } from "../../strings/failures";
import { findingSentences } from "../../strings/findings";
import { letterTexts } from "../../strings/pane/letter";
import { startTexts } from "../../strings/pane/start";
import { stateTexts } from "../../strings/pane/states";
import { formatDay } from "../../strings/periods";
import { messageGuide } from "../../strings/ship/messages";

const ANYTHING = "…";
const DAY = "2000-01-01";

/** Facts in which every name and figure is "…"; days must be days for the sentences to print them. */
const anyFacts = {
  sheet: ANYTHING,
  cell: ANYTHING,
  values: new Proxy<Record<string, string>>(
    {},
    {
      get: (_values, key) => (/day$/i.test(String(key)) ? DAY : ANYTHING),
    },
  ),
};

/** The sentence without what only real figures fill: sums of figures, days, the part that a column has. */
function general(sentence: string): string {
  return sentence
    .replaceAll(formatDay(DAY), ANYTHING)
    .replaceAll("NaN", ANYTHING)
    .replaceAll(`“ (${ANYTHING})”`, `“${ANYTHING}”`)
    .replaceAll(" ()", "");
}

function section(heading: string, sentences: readonly string[]): string {
  return `## ${heading}\n\n${sentences.map((sentence) => `- ${sentence}\n`).join("")}`;
}

function stateSentences(): readonly string[] {
  const { first, nothingFound, noUnits, periodUnknown, noExcel, oldExcel, broken } = stateTexts.vi;
  const said = [first, nothingFound, noUnits, periodUnknown, noExcel, broken].map(
    ({ title, body }) => `**${title}**: ${body}`,
  );
  return [...said, `**${oldExcel.title}**: ${oldExcel.body(ANYTHING)}`];
}

/**
 * The guide "thong-bao.md": every sentence that the pane can say about a state, a failure, a finding or a document, from
 * the very texts that it says, so that none is missing and none is another.
 */
export function composeMessages(): string {
  const failures = Object.values(failureSentences).map((say) => general(say(anyFacts)));
  const findings = Object.values(findingSentences).map((say) => general(say(anyFacts)));
  const { oldOffice, noScript } = startTexts;
  return [
    `# ${messageGuide.title}\n\n${messageGuide.intro}\n`,
    section(messageGuide.failures, failures),
    section(messageGuide.findings, findings),
    section(messageGuide.letters, Object.values(letterTexts.vi.reasons)),
    section(messageGuide.states, stateSentences()),
    section(messageGuide.start, [`**${oldOffice.title}**: ${oldOffice.body}`, noScript]),
  ].join("\n");
}
