import type { DocumentKind } from "../domain/assessment/ledger";
import type { Assessment, Report } from "../domain/report/report";

/** The sections of each document that can be left out, in the order in which the document has them. */
const sectionsOf = {
  "commend-remind": [
    "commendation",
    "below-average",
    "electronic-copies",
    "follow-up",
    "reminders",
    "criticism",
  ],
  "raise-criteria": ["settling", "digitising", "other", "heads", "office"],
  "raise-index": [
    "lateAcceptance",
    "overdue",
    "onTime",
    "settlement",
    "onlineSubmission",
    "onlinePayment",
    "intakeDigitisation",
    "resultDigitisation",
    "signedResults",
    "electronicCopies",
    "satisfaction",
    "complaints",
  ],
  "relay-directive": ["control", "settling", "digitising", "online", "spread", "one-stop"],
  "quarterly-report": [
    "published",
    "review",
    "complaints",
    "settling",
    "one-stop",
    "online",
    "digitising",
    "communication",
    "inspection",
    "satisfaction",
    "postal",
    "payment",
    "process",
    "judgement",
    "tasks",
  ],
  "weekly-brief": ["results", "rank-changes", "overdue", "calls"],
} as const satisfies Readonly<Record<DocumentKind, readonly string[]>>;

type Sections = typeof sectionsOf;

/** The sections of one kind of document, without its name before them. */
export type SectionOf<Kind extends DocumentKind> = Sections[Kind][number];

/** A section that an office can leave out of a document: "commend-remind.electronic-copies". */
export type SectionId = {
  [Kind in DocumentKind]: `${Kind}.${SectionOf<Kind>}`;
}[DocumentKind];

/** The sections of a kind of document that can be left out, in the order in which it has them. */
export function listSections(kind: DocumentKind): readonly SectionId[] {
  return sectionsOf[kind].map((section) => `${kind}.${section}` as SectionId);
}

/** Every section of every document. */
export const allSections: readonly SectionId[] = (
  Object.keys(sectionsOf) as DocumentKind[]
).flatMap(listSections);

/** Whom the letter that commends and reminds no longer speaks of when a section is left out. */
const silenced: Readonly<Partial<Record<string, Partial<Assessment>>>> = {
  "commend-remind.commendation": { commended: [] },
  "commend-remind.below-average": { belowRising: [], belowFalling: [], belowUnchanged: [] },
  "commend-remind.electronic-copies": { neverCertified: [], notCertifiedThisPeriod: [] },
  "commend-remind.reminders": { reminders: [] },
  "commend-remind.criticism": { criticised: [] },
};

/**
 * A report without what the letter that commends and reminds is not to say, so that its subject, its last words and the ledger
 * speak of no unit that the letter does not name.
 */
export function silenceSections(report: Report, leftOut: readonly string[]): Report {
  const changes = leftOut.map((id) => silenced[id] ?? {});
  return {
    ...report,
    assessment: changes.reduce<Assessment>((all, one) => ({ ...all, ...one }), report.assessment),
  };
}
