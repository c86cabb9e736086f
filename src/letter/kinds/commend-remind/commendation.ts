import type { IndicatorReport } from "../../../domain/report/report";
import { unitWords } from "../../../strings/letter/unit-words";
import type { Draft } from "../../draft";
import {
  findIndicator,
  fractionRun,
  hasFigure,
  indicatorFullName,
  indicatorPart,
  indicatorPhrase,
} from "../../text/figures";
import { formatCountOf } from "../../text/format-figure";
import type { Text } from "../../letter";
import { asRuns, concatRuns, inItalics, joinRuns, plainText } from "../../text/run";
import { paragraph, type Section } from "../../text/sections";
import { countNoun, nameUnit } from "../../text/unit-list";
import { tabulateUnits } from "../../text/unit-table";
import type { CommendRemindWording } from "./wording";

/** 1. Biểu dương: the units at 100 % in every commendation indicator, with their counts. */
export function composeCommendation(draft: Draft, words: CommendRemindWording): Section {
  const { commended } = draft.report.assessment;
  const title = asRuns(draft.say(words.commendHeading));
  if (commended.length === 0) return { title, blocks: [] };
  const indicators = commendIndicators(draft);
  const fields = {
    count: formatCountOf(commended.length),
    noun: countNoun(draft.naming, commended),
    indicators: joinRuns(
      indicators.map(({ indicator }) => indicatorPhrase(indicator)),
      unitWords.comma,
      unitWords.and,
    ),
  };
  if (commended.length > draft.report.settings.listLimit) {
    const appendix = addAppendix(draft, words, indicators);
    return {
      title,
      blocks: [paragraph(draft.say(words.commendAppendix, { ...fields, appendix }))],
    };
  }
  const names = commended.map((unit) => composeUnit(draft, words, { unit, indicators }));
  const units = joinRuns(names, unitWords.comma, unitWords.and);
  const template = commended.length === 1 ? words.commendOne : words.commendMany;
  return { title, blocks: [paragraph(draft.say(template, { ...fields, units }))] };
}

function commendIndicators({ report }: Draft): readonly IndicatorReport[] {
  return report.settings.commend.indicators
    .map((id) => findIndicator(report, id))
    .filter((indicator) => indicator !== null);
}

/** "Phòng A (tiếp nhận 1/1 hồ sơ, kết quả 4/4 hồ sơ)", or one fraction where all are the same. */
function composeUnit(
  draft: Draft,
  words: CommendRemindWording,
  { unit, indicators }: { readonly unit: number; readonly indicators: readonly IndicatorReport[] },
): Text {
  const counted = indicators.filter((indicator) => hasCounts(indicator, unit));
  const name = nameUnit(draft.naming, unit);
  const [first] = counted;
  if (first === undefined) return [name];
  const fractions = counted.map((indicator) => fractionRun(draft, indicator, unit));
  const same = new Set(fractions.map((run) => plainText([run]))).size === 1;
  const parts = same
    ? draft.say(words.commendFraction, { rate: fractionRun(draft, first, unit) })
    : joinRuns(
        counted.map((indicator) =>
          draft.say(words.commendPart, {
            indicator: indicatorPart(indicator.indicator),
            rate: fractionRun(draft, indicator, unit),
          }),
        ),
        unitWords.comma,
      );
  return concatRuns(name, " (", inItalics(parts), ")");
}

function hasCounts(indicator: IndicatorReport, unit: number): boolean {
  return hasFigure(indicator, unit) && !Number.isNaN(indicator.figures.numerators[unit] ?? NaN);
}

function addAppendix(
  draft: Draft,
  words: CommendRemindWording,
  indicators: readonly IndicatorReport[],
): Text {
  const table = tabulateUnits(draft, draft.report.assessment.commended, {
    number: words.columnNumber,
    unit: words.columnUnit,
    columns: indicators.map((indicator) => ({
      head: indicatorFullName(indicator.indicator),
      value: (unit) => fractionRun(draft, indicator, unit),
    })),
  });
  return asRuns(draft.appendices.add({ title: words.commendAppendixTitle, table }));
}
