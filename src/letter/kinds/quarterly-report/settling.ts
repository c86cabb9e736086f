import type { FormFigureId } from "../../../domain/report-form/report-form";
import { fieldOfWorkLead } from "../../../strings/letter/quarterly-report";
import type { Block, Text } from "../../letter";
import { joinRuns } from "../../text/run";
import { items, paragraph } from "../../text/sections";
import { formatCountOf } from "../../text/format-figure";
import {
  countRun,
  paragraphOf,
  runOf,
  shareRun,
  stateFigure,
  type Subject,
  type Words,
} from "./subject";

type Parts = readonly (readonly [FormFigureId, keyof Words])[];

const channels: Parts = [
  ["receivedOnline", "partOnline"],
  ["receivedDirect", "partDirect"],
  ["receivedPostal", "partPostal"],
  ["carriedOver", "partCarriedOver"],
];
const pendingParts: Parts = [
  ["pendingOnTrack", "partOnTrack"],
  ["pendingOverdue", "partOverdue"],
];
const settledParts: Parts = [
  ["settledEarly", "partEarly"],
  ["settledOnTime", "partOnTime"],
  ["settledLate", "partLate"],
];
const partSeparator = "; ";

/** What came in, what was settled and how, what is pending, and the dossiers of each field of work. */
export function composeSettling(subject: Subject): readonly Block[] {
  const { draft, words } = subject;
  const settled = sharesOf(subject);
  return [
    ...paragraphOf(totalWithParts(subject, "received", channels)),
    ...stateFigure(subject, "settlement", "settled"),
    ...stateFigure(subject, "onTime", "onTime"),
    ...(settled.length === 0
      ? []
      : [paragraph(draft.say(words.settledParts, { results: joinRuns(settled, partSeparator) }))]),
    ...stateFigure(subject, "overdue", "overdue"),
    ...paragraphOf(totalWithParts(subject, "pending", pendingParts)),
    ...stateFigure(subject, "suspended", "suspended"),
    ...stateFigure(subject, "returned", "returned"),
    ...composeFields(subject),
  ];
}

function totalWithParts(
  subject: Subject,
  total: "received" | "pending",
  parts: Parts,
): Text | null {
  const { draft, words } = subject;
  const whole = countRun(subject, total);
  if (whole === null) return null;
  const stated = parts.flatMap(([id, sentence]) => {
    const count = countRun(subject, id);
    return count === null ? [] : [draft.say(words[sentence], { count })];
  });
  const results =
    stated.length === 0 ? "" : draft.say(words.parts, { results: joinRuns(stated, partSeparator) });
  return draft.say(words[total], { total: whole, results });
}

function sharesOf(subject: Subject): readonly Text[] {
  const { draft, words } = subject;
  return settledParts.flatMap(([id, sentence]) => {
    const count = countRun(subject, id);
    const rate = shareRun(subject, id, "settled");
    return count === null || rate === null ? [] : [draft.say(words[sentence], { count, rate })];
  });
}

function composeFields(subject: Subject): readonly Block[] {
  const { draft, words, stated, unit } = subject;
  if (stated.fields.length === 0) return [];
  const lines = stated.fields.map((field) => {
    const name = field.name.replace(fieldOfWorkLead, "");
    const noun = name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
    const count = runOf("dossiersByField", unit, field, formatCountOf(field.value));
    return draft.say(words.field, { noun, count });
  });
  return [paragraph(draft.say(words.byField)), ...items(lines)];
}
