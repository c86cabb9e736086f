import { formTexts } from "../strings/letter/form";
import { phrases } from "../strings/letter/phrases";
import { formatMonthNumber, formatPeriod } from "../strings/periods";
import { finishAppendices, resolveAppendixLabels } from "./text/appendix-list";
import { leftOutOf, type Draft, type FieldValues } from "./draft";
import type { Block, Letter, LetterHeading, Signature, Text } from "./letter";
import { issueMonth } from "./next-period";
import { keepTogether } from "./text/keep-together";
import { plainText } from "./text/run";
import { endDocument } from "./text/sections";
import { isPlace, placeKinds } from "./text/unit-list";

/** What the kinds of documents differ in. */
export interface DocumentParts {
  readonly kind: Letter["kind"];
  readonly subject: Text;
  /** "BÁO CÁO" for a named document. */
  readonly title?: string;
  readonly addressees?: readonly Text[];
  readonly distribution?: readonly string[];
  readonly legalBases?: readonly Text[];
  readonly blocks: readonly Block[];
  readonly compact?: true;
  readonly signer?: { readonly capacity: string; readonly position: string };
  /** Where a body within the authority issues the document: its name in capitals and its abbreviation. */
  readonly issuer?: { readonly name: string; readonly abbreviation: string };
}

/** A whole document from its text: letterhead, addressees, signature, distribution and appendices by settings or default. */
export function finishDocument(draft: Draft, parts: DocumentParts): Letter {
  const isReport = parts.title !== undefined;
  const fields = issueFields(draft, parts);
  const leftOut = leftOutOf(draft.report, draft.context);
  const blocks = endDocument(parts.blocks, formTexts.end);
  return {
    kind: parts.kind,
    period: draft.report.period,
    status: "draft",
    ...(leftOut.length === 0 ? {} : { leftOut }),
    ...(parts.compact === undefined ? {} : { compact: parts.compact }),
    heading: composeHeading(draft, parts, fields),
    addressees: isReport ? (parts.addressees ?? []) : chooseAddressees(draft, parts),
    legalBases: parts.legalBases ?? [],
    blocks: resolveAppendixLabels(blocks, draft.appendices),
    signature: composeSignature(draft, parts),
    distribution: chooseDistribution(draft, parts),
    appendices: finishAppendices(
      draft.appendices,
      draft.say(formTexts.appendixReference, {
        ...fields,
        documentName: isReport ? formTexts.reportName : formTexts.letterName,
      }),
    ),
  };
}

/** The symbol of the number and the month of issue: day and number stay blank until they are known. */
function issueFields({ report, authority }: Draft, { title, issuer }: DocumentParts): FieldValues {
  const { year, month } = issueMonth(report.period, report.lastDay);
  const symbol =
    title === undefined
      ? `${authority.abbreviation}-${authority.drafter}`
      : `${formTexts.reportSymbol}-${issuer?.abbreviation ?? authority.abbreviation}`;
  return { symbol, issueMonth: formatMonthNumber(month), issueYear: year.toString() };
}

function composeHeading(draft: Draft, parts: DocumentParts, fields: FieldValues): LetterHeading {
  const { authority } = draft;
  const { issuer } = parts;
  const within = authority.full.text.toLocaleUpperCase("vi");
  return {
    superior: issuer === undefined ? authority.superior : within,
    issuer: issuer === undefined ? authority.lines : [[{ text: issuer.name }]],
    number: draft.say(formTexts.number, fields),
    placeAndDate: draft.say(formTexts.placeAndDate, { ...fields, place: authority.place }),
    title: parts.title ?? null,
    subject: keepTogether(parts.subject, formatPeriod(draft.report.period)),
  };
}

/** The addressees of the settings, else the document's own, else the heads of agencies and the chairmen of places. */
function chooseAddressees(draft: Draft, parts: DocumentParts): readonly Text[] {
  const { addressees } = draft.report.settings;
  if (addressees.length > 0) return addressees.map((text) => [{ text: trimEntry(text) }]);
  return parts.addressees ?? defaultAddressees(draft);
}

function defaultAddressees({ naming, say }: Draft): readonly Text[] {
  const all = naming.units.map((_, index) => index);
  const kinds = placeKinds(naming, all);
  const agencies = all.some((index) => !isPlace(naming, index));
  if (kinds === "") return [say(phrases.addresseeOther)];
  const places = say(phrases.addresseePlaces);
  return agencies ? [say(phrases.addresseeAgencies), places] : [places];
}

function composeSignature(draft: Draft, parts: DocumentParts): Signature {
  // Where a body within the authority issues the document its own head signs, not who signs for the authority.
  const signer = parts.issuer === undefined ? draft.report.settings.signer : {};
  const capacity = signer.capacity ?? parts.signer?.capacity ?? "";
  const position = signer.position ?? parts.signer?.position ?? formTexts.defaultPosition;
  const lines = [capacity, position].filter((line) => line.trim() !== "");
  return { lines: lines.map((line) => line.toLocaleUpperCase("vi")), name: signer.name ?? "" };
}

/** The document's own distribution, else that of the settings, else "Như trên" and the leaders; "Lưu" comes last always. */
function chooseDistribution(draft: Draft, parts: DocumentParts): readonly string[] {
  const stated = draft.report.settings.distribution.map(trimEntry).filter((entry) => entry !== "");
  const leaders = plainText(draft.say(phrases.leaders));
  const above = parts.title === undefined ? [formTexts.asAbove] : [];
  const entries = parts.distribution ?? (stated.length > 0 ? stated : [...above, leaders]);
  const archived = entries.filter((entry) => formTexts.archivePattern.test(entry));
  const rest = entries.filter((entry) => !formTexts.archivePattern.test(entry));
  const archive = plainText(draft.say(formTexts.archive, { drafter: draft.authority.drafter }));
  return [...rest, ...(archived.length > 0 ? archived : [archive])];
}

/** An entry of a list without the dash and the stop that the form adds itself. */
function trimEntry(entry: string): string {
  return entry
    .trim()
    .replace(/^[-–]\s*/u, "")
    .replace(/[;.]$/u, "");
}
