import type { KnownIndicatorId } from "../../../domain/figure/indicator";
import type { SectionOf } from "../../section-choice";
import type { Block, Text } from "../../letter";
import { figureOf, linked } from "../../text/scope-figure";
import { formatCountOf } from "../../text/format-figure";
import { paragraph, type Section } from "../../text/sections";
import { citedIn } from "./cited";
import { composeSettling } from "./settling";
import {
  countRun,
  marked,
  paragraphOf,
  stateFigure,
  wholeRun,
  type Subject,
  type Words,
} from "./subject";

/** A section of part I in the order of the model; its place there is its number where documents are cited. */
interface ResultSection {
  readonly id: SectionOf<"quarterly-report">;
  /** A choice of its own within the section, which keeps it in the report where the rest is left out. */
  readonly inner?: SectionOf<"quarterly-report">;
  readonly heading: keyof Words;
  readonly compose: (subject: Subject) => readonly Block[];
}

const sections: readonly ResultSection[] = [
  { id: "published", heading: "publishedHeading", compose: composePublished },
  { id: "review", heading: "reviewHeading", compose: composeReview },
  { id: "complaints", heading: "complaintsHeading", compose: composeComplaints },
  { id: "settling", heading: "settlingHeading", compose: composeSettling },
  { id: "one-stop", heading: "oneStopHeading", compose: onlyMarked("fieldOneStop") },
  { id: "online", inner: "digitising", heading: "onlineHeading", compose: composeElectronic },
  {
    id: "communication",
    heading: "communicationHeading",
    compose: onlyMarked("fieldCommunication"),
  },
  { id: "inspection", heading: "inspectionHeading", compose: onlyMarked("fieldInspection") },
  {
    id: "satisfaction",
    heading: "satisfactionHeading",
    compose: orMarked([["satisfaction", "satisfaction"]], "fieldSatisfaction"),
  },
  {
    id: "postal",
    heading: "postalHeading",
    compose: orMarked([["postal", "postal"]], "fieldPostal"),
  },
  {
    id: "payment",
    heading: "paymentHeading",
    compose: orMarked([["onlinePayment", "payment"]], "fieldPayment"),
  },
  { id: "process", heading: "processHeading", compose: onlyMarked("fieldProcess") },
];

/** Part I: the twelve sections of the model without those that the office leaves out. */
export function composeResults(subject: Subject): readonly Section[] {
  const { draft, words } = subject;
  return sections.flatMap(({ id, inner = id, heading, compose }, index) => {
    const isChosen = [id, inner].some((choice) => draft.includes(`quarterly-report.${choice}`));
    if (!isChosen) return [];
    const cited = citedIn(subject, "I", index + 1);
    return [{ title: draft.say(words[heading]), blocks: [...cited, ...compose(subject)] }];
  });
}

/** What only a person can tell stands as a marked field. */
function onlyMarked(field: keyof Words): ResultSection["compose"] {
  return ({ words }) => [paragraph(marked(words[field]), ".")];
}

function orMarked(
  figures: readonly (readonly [KnownIndicatorId, keyof Words])[],
  field: keyof Words,
): ResultSection["compose"] {
  return (subject) => {
    const blocks = figures.flatMap(([id, sentence]) => stateFigure(subject, id, sentence));
    return blocks.length > 0 ? blocks : onlyMarked(field)(subject);
  };
}

function composePublished(subject: Subject): readonly Block[] {
  const { draft, words } = subject;
  const total = wholeRun(subject, "proceduresInForce") ?? marked(words.fieldInForce);
  const published = countRun(subject, "proceduresPublished");
  const isNew = countRun(subject, "proceduresNew");
  const abolished = countRun(subject, "proceduresAbolished");
  const text =
    published !== null && isNew !== null
      ? draft.say(words.publishedWithNew, { count: published, dossiers: isNew, total })
      : draft.say(words.published, {
          count: isNew ?? published ?? marked(words.fieldPublished),
          total,
        });
  return [
    paragraph(text),
    ...paragraphOf(abolished === null ? null : draft.say(words.abolished, { count: abolished })),
  ];
}

function composeReview(subject: Subject): readonly Block[] {
  const { draft, words } = subject;
  const total = wholeRun(subject, "proceduresInForce") ?? marked(words.fieldInForce);
  const count = countRun(subject, "fieldsOfWork") ?? marked(words.fieldFieldsOfWork);
  return [paragraph(draft.say(words.reviewed, { total, count }))];
}

function composeComplaints(subject: Subject): readonly Block[] {
  const settled = wholeRun(subject, "complaintsSettled");
  const total = wholeRun(subject, "complaintsReceived");
  const { draft, words, stated } = subject;
  const arose = (stated.figures.get("complaintsReceived")?.value ?? 0) > 0;
  const handled =
    settled !== null && total !== null && arose
      ? draft.say(words.complaintsSettled, { count: settled, total })
      : null;
  return [paragraph(complaintsReceived(subject)), ...paragraphOf(handled)];
}

function complaintsReceived(subject: Subject): Text {
  const { draft, words } = subject;
  const figure = figureOf(subject, "complaints");
  if (figure === null) {
    return draft.say(words.complaints, { count: marked(words.fieldComplaints) });
  }
  if (figure.shown === 0) return draft.say(words.noComplaints);
  const count = linked(subject, figure, formatCountOf(figure.shown));
  return draft.say(words.complaints, { count });
}

/** What was done electronically; digitising is a choice of its own, since many offices report on it apart. */
function composeElectronic(subject: Subject): readonly Block[] {
  const state = (
    choice: SectionOf<"quarterly-report">,
    figures: readonly (readonly [KnownIndicatorId, keyof Words])[],
  ) =>
    subject.draft.includes(`quarterly-report.${choice}`)
      ? figures.flatMap(([id, sentence]) => stateFigure(subject, id, sentence))
      : [];
  return [
    ...state("online", [["onlineSubmission", "online"]]),
    ...state("digitising", [
      ["intakeDigitisation", "intake"],
      ["resultDigitisation", "results"],
      ["signedResults", "signed"],
    ]),
    ...state("online", [["electronicCopies", "copies"]]),
  ];
}
