import type { CitedDocument } from "../../../domain/report-form/report-form";
import { citedPlace } from "../../../strings/letter/quarterly-report";
import type { Block, Text } from "../../letter";
import { paragraph } from "../../text/sections";
import type { Subject } from "./subject";

const separator = "; ";
const sectionsOfResults = 12;

/** Where a document is cited: part and number of the section, 0 for a whole part; null for the opening. */
function placeOf({
  section,
}: CitedDocument): { readonly part: string; readonly number: number } | null {
  const found = citedPlace.exec(section.trim())?.groups;
  if (found === undefined) return null;
  const part = (found["part"] ?? "").toUpperCase();
  const number = Number(found["number"] ?? 0);
  const isKnown = part === "III" || (part === "I" && number >= 1 && number <= sectionsOfResults);
  return isKnown ? { part, number: part === "III" ? 0 : number } : null;
}

/** The texts of the documents that are cited in the opening, since their section is not stated or not one of the report's. */
export function citedInOpening({ stated }: Subject): string {
  return stated.cited
    .filter((document) => placeOf(document) === null)
    .map(({ text }) => tidy(text))
    .join(separator);
}

/** The sentence that cites documents at the head of a section; none where none is cited there. */
export function citedIn(subject: Subject, part: string, number: number): readonly Block[] {
  const cited = textsOf(subject, part, number);
  if (cited.length === 0) return [];
  const { draft, words } = subject;
  return [paragraph(draft.say(words.citedIn, { subject: cited.join(separator) }))];
}

/** The tasks that carry on a plan or a decision, one each. */
export function citedTasks(subject: Subject): readonly Text[] {
  const { draft, words } = subject;
  return textsOf(subject, "III", 0).map((text) => draft.say(words.citedTask, { subject: text }));
}

function textsOf({ stated }: Subject, part: string, number: number): readonly string[] {
  return stated.cited
    .filter((document) => {
      const place = placeOf(document);
      return place?.part === part && place.number === number;
    })
    .map(({ text }) => tidy(text));
}

function tidy(text: string): string {
  return text.trim().replace(/[.;,]+$/u, "");
}
