import { commendRemindWording } from "../../../strings/letter/commend-remind";
import { unitWords } from "../../../strings/letter/unit-words";
import { listSections, silenceSections } from "../../section-choice";
import { chooseWording, leftOutOf, startDraft, type ComposeContext, type Draft } from "../../draft";
import { finishDocument } from "../../document-head";
import type { Composed, Text } from "../../letter";
import type { Report } from "../../../domain/report/report";
import { joinRuns } from "../../text/run";
import { numberSections, paragraph, type Section } from "../../text/sections";
import { composeBelowAverage } from "./below-average";
import { composeCommendation } from "./commendation";
import { composeElectronicCopies } from "./electronic-copies";
import { composeFollowUp } from "./follow-up";
import { composeOpening, composeProposal } from "./opening";
import { composeCriticism, composeReminders } from "./reminders";
import type { CommendRemindWording } from "./wording";

/** The letter that commends, names those below the average, asks for electronic copies, reminds and criticises. */
export function composeCommendRemind(whole: Report, context: ComposeContext): Composed {
  const report = silenceSections(whole, leftOutOf(whole, context));
  if (!report.indicators.some(({ indicator }) => indicator.kind !== "rank")) {
    return { drafted: false, reason: "no-figures", values: { sheet: report.source.sheet } };
  }
  const draft = startDraft(report, context);
  if (!listSections("commend-remind").some(draft.includes))
    return { drafted: false, reason: "no-sections", values: { sheet: report.source.sheet } };
  const words = chooseWording("commend-remind", commendRemindWording, context.wording);
  // Appendices are numbered in the order in which the text points to them, so what stands first is composed first.
  const opening = composeOpening(draft, words);
  const sections = numberSections(composeSections(draft, words));
  const blocks = [
    opening,
    ...(sections.length === 0 ? [] : [composeProposal(draft, words)]),
    ...sections,
    paragraph(draft.say(hasObjection(report) ? words.closingDemand : words.closingPraise)),
  ];
  const subject = composeSubject(draft, words);
  return {
    drafted: true,
    letter: finishDocument(draft, { kind: "commend-remind", subject, blocks }),
  };
}

function composeSections(draft: Draft, words: CommendRemindWording): readonly Section[] {
  const results: Section = {
    title: draft.say(words.resultsHeading),
    blocks: [],
    parts: [
      composeBelowAverage(draft, words),
      composeElectronicCopies(draft, words),
      ...(draft.includes("commend-remind.follow-up") ? [composeFollowUp(draft, words)] : []),
    ],
  };
  return [
    composeCommendation(draft, words),
    results,
    ...composeReminders(draft, words),
    composeCriticism(draft, words),
  ];
}

/** Whether anything stands against anyone, so that the end demands instead of thanking. */
function hasObjection({ assessment }: Report): boolean {
  const { belowRising, belowFalling, belowUnchanged, neverCertified } = assessment;
  const { overdue, reminders, criticised, notCertifiedThisPeriod } = assessment;
  const lists = [belowRising, belowFalling, belowUnchanged, neverCertified];
  const others = [notCertifiedThisPeriod, overdue, reminders, criticised];
  return [...lists, ...others].some((list) => list.length > 0);
}

/** "V/v biểu dương, nhắc nhở …": only what the letter really does. */
function composeSubject(draft: Draft, words: CommendRemindWording): Text {
  const { commended, reminders, criticised } = draft.report.assessment;
  const actions = [
    ...(commended.length > 0 ? [words.actCommend] : []),
    ...(reminders.length > 0 ? [words.actRemind] : []),
    ...(criticised.length > 0 ? [words.actCriticise] : []),
  ];
  const urged = hasObjection(draft.report) && reminders.length + criticised.length === 0;
  const named = urged || actions.length === 0 ? [...actions, words.actUrge] : actions;
  return draft.say(words.subject, { actions: joinRuns(named, unitWords.comma) });
}
