import type { PeriodicFigures } from "../../../domain/report-form/periodic-figures";
import type { Report } from "../../../domain/report/report";
import { formTexts } from "../../../strings/letter/form";
import { quarterlyReportWording } from "../../../strings/letter/quarterly-report";
import { formatRoman } from "../../text/appendix-list";
import { finishDocument } from "../../document-head";
import { chooseWording, startDraft, type ComposeContext } from "../../draft";
import type { Block, Composed, Text } from "../../letter";
import { findOwnUnit } from "../own-unit";
import { capitaliseFirst, concatRuns } from "../../text/run";
import { numberSections, paragraph } from "../../text/sections";
import { summedNote } from "../../text/summed-note";
import { superiorFields } from "../superior-letter";
import { citedInOpening } from "./cited";
import { composeJudgement, composeTasks } from "./judgement";
import { composeResults } from "./results";
import type { Subject } from "./subject";

const nothingStated: PeriodicFigures = { figures: new Map(), fields: [], cited: [] };

/** The periodic report to the superior in parts I to III, of the own unit where the settings name one, else of the whole sheet. */
export function composeQuarterlyReport(report: Report, context: ComposeContext): Composed {
  const stated = context.stated ?? nothingStated;
  if (report.indicators.length === 0 && stated.figures.size === 0) {
    return { drafted: false, reason: "no-figures", values: { sheet: report.source.sheet } };
  }
  const own = findOwnUnit(report, context);
  const unit = own.found ? own.unit : null;
  const draft = startDraft(report, context, unit ?? undefined);
  const words = chooseWording("quarterly-report", quarterlyReportWording, context.wording);
  const subject: Subject = { draft, words, unit, stated };
  const parts = numberParts(listParts(subject));
  if (parts.length === 0) {
    return { drafted: false, reason: "no-sections", values: { sheet: report.source.sheet } };
  }
  const letter = finishDocument(draft, {
    kind: "quarterly-report",
    title: formTexts.reportTitle,
    subject: draft.say(words.subject),
    signer: { capacity: words.capacity, position: words.position },
    blocks: [paragraph(composeOpening(subject)), ...parts, paragraph(draft.say(words.closing))],
  });
  return { drafted: true, letter };
}

interface Part {
  readonly title: Text;
  readonly blocks: readonly Block[];
}

function listParts(subject: Subject): readonly Part[] {
  const { draft, words } = subject;
  const judgement = draft.includes("quarterly-report.judgement") ? composeJudgement(subject) : [];
  const tasks = draft.includes("quarterly-report.tasks") ? composeTasks(subject) : [];
  return [
    { title: draft.say(words.partResults), blocks: numberSections(composeResults(subject)) },
    { title: draft.say(words.partJudgement), blocks: numberSections(judgement) },
    { title: draft.say(words.partTasks), blocks: tasks },
  ];
}

/** "I. …" in capitals; a part without content is left out and the numbers close up. */
function numberParts(parts: readonly Part[]): readonly Block[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index): readonly Block[] => [
      { kind: "part", marker: `${formatRoman(index + 1)}.`, runs: title },
      ...blocks,
    ]);
}

/** What the report carries out: the documents that the form cites there, else the superior's letter of the settings. */
function composeOpening(subject: Subject): Text {
  const { draft, words } = subject;
  const cited = citedInOpening(subject);
  const qualifier = concatRuns(provisional(subject), summedNote(draft.report));
  if (cited !== "") return draft.say(words.citingForm, { subject: cited, qualifier });
  const isCarriedOut = draft.report.settings.superiorLetter !== null;
  const template = isCarriedOut ? words.citing : words.opening;
  return capitaliseFirst(draft.say(template, { ...superiorFields(draft), qualifier }));
}

function provisional({ draft, words }: Subject): Text {
  return draft.report.open ? draft.say(words.provisional) : [];
}
