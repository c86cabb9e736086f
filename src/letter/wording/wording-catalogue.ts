import { commendRemindWording } from "../../strings/letter/commend-remind";
import { extractWording } from "../../strings/letter/extract";
import { commonFields, fieldNames } from "../../strings/letter/fields";
import { quarterlyReportWording } from "../../strings/letter/quarterly-report";
import { raiseCriteriaWording } from "../../strings/letter/raise-criteria";
import { raiseIndexWording } from "../../strings/letter/raise-index";
import { relayDirectiveWording } from "../../strings/letter/relay-directive";
import { weeklyBriefWording } from "../../strings/letter/weekly-brief";
import type { wordingSheetTexts } from "../../strings/letter/wording-sheet";
import { listFields } from "./fill-template";

/** The documents whose sentences an office can make its own. */
type WordedKind = keyof typeof wordingSheetTexts.kinds;

/** One sentence: its id as {@link chooseWording} looks it up, its default, and the fields that it can use. */
export interface CatalogueSentence {
  readonly id: string;
  readonly kind: WordedKind;
  readonly text: string;
  readonly fields: readonly string[];
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

/** Every sentence of every document, in the order in which the documents say them. */
export function listSentences(): readonly CatalogueSentence[] {
  return (Object.keys(wordings) as WordedKind[]).flatMap((kind) =>
    Object.entries(wordings[kind]).map(([name, text]) => ({
      id: `${kind}.${name}`,
      kind,
      text,
      fields: [...new Set([...listFields(text), ...everywhere])],
    })),
  );
}
