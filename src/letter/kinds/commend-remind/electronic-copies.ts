import type { Draft } from "../../draft";
import { formatCountOf } from "../../text/format-figure";
import type { Block } from "../../letter";
import { capitaliseFirst } from "../../text/run";
import { item, paragraph, type Section } from "../../text/sections";
import { joinUnits, placeKinds } from "../../text/unit-list";
import { tabulateUnits } from "../../text/unit-table";
import type { CommendRemindWording } from "./wording";

interface CopiesList {
  readonly units: readonly number[];
  readonly one: string;
  readonly many: string;
  readonly appendix: string;
  readonly appendixTitle: string;
}

/** 2.2: places that certified no electronic copy in the year, or none in the period, and the demand on both together. */
export function composeElectronicCopies(draft: Draft, words: CommendRemindWording): Section {
  const { neverCertified, notCertifiedThisPeriod } = draft.report.assessment;
  const title = draft.say(words.copiesHeading);
  const asked = [...neverCertified, ...notCertifiedThisPeriod];
  if (asked.length === 0) return { title, blocks: [] };
  const never = composeList(draft, words, {
    units: neverCertified,
    one: words.neverOne,
    many: words.neverMany,
    appendix: words.neverAppendix,
    appendixTitle: words.neverAppendixTitle,
  });
  const notNow = composeList(draft, words, {
    units: notCertifiedThisPeriod,
    one: words.notNowOne,
    many: words.notNowMany,
    appendix: words.notNowAppendix,
    appendixTitle: words.notNowAppendixTitle,
  });
  return { title, blocks: [...never, ...notNow, composeDemand(draft, words, asked)] };
}

function composeList(
  draft: Draft,
  words: CommendRemindWording,
  list: CopiesList,
): readonly Block[] {
  const { units } = list;
  if (units.length === 0) return [];
  const count = formatCountOf(units.length);
  if (units.length > draft.report.settings.listLimit) {
    const table = tabulateUnits(draft, units, {
      number: words.columnNumber,
      unit: words.columnUnit,
      columns: [],
    });
    const appendix = draft.appendices.add({ title: list.appendixTitle, table });
    return [item(draft.say(list.appendix, { count, appendix }))];
  }
  const named = joinUnits(draft.naming, units, { colon: true });
  const template = units.length === 1 ? list.one : list.many;
  return [item(capitaliseFirst(draft.say(template, { count, units: named })))];
}

function composeDemand(draft: Draft, words: CommendRemindWording, asked: readonly number[]): Block {
  if (asked.length === 1) {
    const units = joinUnits(draft.naming, asked, { colon: false });
    return paragraph(draft.say(words.copiesDemandOne, { units }));
  }
  return paragraph(
    draft.say(words.copiesDemandMany, {
      count: formatCountOf(asked.length),
      noun: placeKinds(draft.naming, asked),
    }),
  );
}
