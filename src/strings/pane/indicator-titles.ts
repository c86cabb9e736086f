import { indicatorNames } from "../indicators";
import type { Language } from "./language";

type KnownId = keyof typeof indicatorNames;

const english: Readonly<Record<KnownId, { readonly full: string; readonly short: string }>> = {
  intakeDigitisation: { full: "Dossiers fully digitised at intake", short: "Intake digitised" },
  resultDigitisation: { full: "Results digitised", short: "Results digitised" },
  onTime: { full: "Settled early or on time", short: "On time" },
  settlement: { full: "Dossiers settled", short: "Settled" },
  onlineSubmission: { full: "Dossiers submitted online", short: "Online" },
  onlinePayment: { full: "Fees paid online", short: "Paid online" },
  postal: { full: "Dossiers by public post", short: "By post" },
  electronicCopies: { full: "Electronic copies certified in the period", short: "E-copies" },
  electronicCopiesYear: { full: "Electronic copies certified this year", short: "E-copies, year" },
  overdue: { full: "Overdue dossiers", short: "Overdue" },
  suspended: { full: "Suspended dossiers", short: "Suspended" },
  returned: { full: "Dossiers returned as not eligible", short: "Returned" },
  lateAcceptance: { full: "Online dossiers accepted late", short: "Accepted late" },
  complaints: { full: "Proposals and complaints", short: "Complaints" },
  satisfaction: { full: "Satisfaction", short: "Satisfaction" },
  signedResults: { full: "Electronic results digitally signed", short: "Signed results" },
  transparency766: { full: "Transparency (Decision 766)", short: "Transparency" },
  progress766: { full: "Progress of settlement (Decision 766)", short: "Progress" },
  onlineService766: { full: "Online public services (Decision 766)", short: "Online services" },
  onlinePayment766: { full: "Online payment (Decision 766)", short: "Online payment" },
  digitisation766: { full: "Digitisation (Decision 766)", short: "Digitisation" },
  satisfaction766: { full: "Satisfaction (Decision 766)", short: "Satisfaction" },
  total766: { full: "Total of Decision 766", short: "Total 766" },
};

/** An indicator as it is asked for by id; `label` is the user's own header of a custom one. */
interface NamedIndicator {
  readonly id: string;
  readonly label?: string;
}

/** The ids of all indicators that are known by name, in the order in which they are offered. */
export const knownIndicatorIds = Object.keys(indicatorNames) as readonly KnownId[];

/** An indicator's whole name; a custom one is called by the header that the user mapped. */
export function indicatorTitle(language: Language, { id, label }: NamedIndicator): string {
  if (!isKnown(id)) return label ?? id.replace(/^custom:/u, "");
  return language === "vi" ? indicatorNames[id].full : english[id].full;
}

/** An indicator's name for a narrow place. */
export function shortIndicatorTitle(language: Language, { id, label }: NamedIndicator): string {
  if (!isKnown(id)) return label ?? id.replace(/^custom:/u, "");
  return language === "vi" ? indicatorNames[id].short : english[id].short;
}

function isKnown(id: string): id is KnownId {
  return Object.hasOwn(indicatorNames, id);
}
