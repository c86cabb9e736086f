import { commendRemindWording } from "../../strings/letter/commend-remind";
import { extractWording } from "../../strings/letter/extract";
import { commonFields, fieldNames } from "../../strings/letter/fields";
import { quarterlyReportWording } from "../../strings/letter/quarterly-report";
import { raiseCriteriaWording } from "../../strings/letter/raise-criteria";
import { raiseIndexWording } from "../../strings/letter/raise-index";
import { relayDirectiveWording } from "../../strings/letter/relay-directive";
import { weeklyBriefWording } from "../../strings/letter/weekly-brief";
import type { wordingSheetTexts } from "../../strings/letter/wording-sheet";
import { listFields, type SentenceFields } from "./fill-template";

/** The documents whose sentences an office can make its own. */
export type WordedKind = keyof typeof wordingSheetTexts.kinds;

/** One sentence: its id as {@link chooseWording} looks it up, its default, and the fields that it can and must use. */
export interface CatalogueSentence extends SentenceFields {
  readonly id: string;
  readonly kind: WordedKind;
  readonly text: string;
}

const wordings: Readonly<Record<WordedKind, Readonly<Record<string, string>>>> = {
  "commend-remind": commendRemindWording,
  "raise-criteria": raiseCriteriaWording,
  "raise-index": raiseIndexWording,
  "relay-directive": relayDirectiveWording,
  "quarterly-report": quarterlyReportWording,
  "weekly-brief": weeklyBriefWording,
  extract: extractWording,
};

const everywhere = commonFields.map((id) => fieldNames[id]);

/** Whom the rules call stands in these; a sentence that lost one would leave somebody out. */
const naming: readonly string[] = [fieldNames.unit, fieldNames.units, fieldNames.appendix];

/** Sentences whose units are named again in the same section. */
const repeating: ReadonlySet<string> = new Set([
  "commend-remind.fallingAlso",
  "commend-remind.belowDemand",
  "commend-remind.belowDemandHeads",
  "commend-remind.copiesDemandOne",
  "commend-remind.remindHeading",
  "commend-remind.criticiseHeading",
  "extract.subject",
  "extract.opening",
  "extract.deadline",
]);

/** Heads of columns, titles and single words are printed as they are and take no fields. */
const labels =
  /^(?:column[A-Z]\w*|field[A-Z]\w*|act[A-Z]\w*|\w+Title|title|position|capacity|abbreviation|also|thereAre|notApplicable|missing)$/u;

/** Every sentence of every document, in the order in which the documents say them. */
export function listSentences(): readonly CatalogueSentence[] {
  return (Object.keys(wordings) as WordedKind[]).flatMap((kind) =>
    Object.entries(wordings[kind]).map(([name, text]) => {
      const id = `${kind}.${name}`;
      const own = listFields(text);
      const isLabel = own.length === 0 && labels.test(name);
      return {
        id,
        kind,
        text,
        fields: isLabel ? [] : [...new Set([...own, ...everywhere])],
        required: repeating.has(id) ? [] : own.filter((field) => naming.includes(field)),
      };
    }),
  );
}
