import type { LedgerEntry } from "../../domain/assessment/ledger";
import type { DocumentKind } from "../../domain/assessment/ledger";
import type { Report } from "../../domain/report/report";
import type { Ground } from "../../domain/settings";
import { silenceSections } from "../../letter/section-choice";

/**
 * What issuing a letter enters in the ledger: each reminder and criticism with its level and the figure at the time, and, with
 * level 0, each unit that the letter asks to certify electronic copies. Only the letter that commends and reminds enters any, and
 * nothing of the sections that were left out of it.
 */
export function composeLedgerEntries(
  whole: Report,
  document: DocumentKind,
  leftOut: readonly string[] = whole.settings.leftOutSections,
): readonly LedgerEntry[] {
  if (document !== "commend-remind") return [];
  const report = silenceSections(whole, leftOut);
  const { assessment } = report;
  const entry = (unit: number, ground: Ground, level: number): LedgerEntry => ({
    document,
    period: report.period,
    unitKey: report.units[unit]?.key ?? "",
    unitName: report.units[unit]?.name ?? "",
    ground,
    level,
    figure: figureAt(report, unit, ground),
  });
  const reminded = [...assessment.reminders, ...assessment.criticised].map(
    ({ unit, ground, level }) => entry(unit, ground, level),
  );
  const known = new Set(reminded.map(({ unitKey, ground }) => `${ground} ${unitKey}`));
  const asked = [...assessment.neverCertified, ...assessment.notCertifiedThisPeriod]
    .map((unit) => entry(unit, "electronic-copies", 0))
    .filter(({ unitKey, ground }) => !known.has(`${ground} ${unitKey}`));
  return [...reminded, ...asked];
}

function figureAt(report: Report, unit: number, ground: Ground): number | null {
  const ids = {
    overdue: "overdue",
    "below-average": report.assessment.belowIndicator,
    "electronic-copies": "electronicCopiesYear",
  } as const;
  const found = report.indicators.find(({ indicator }) => indicator.id === ids[ground]);
  const shown = found?.figures.shown[unit];
  return shown === undefined || Number.isNaN(shown) ? null : shown;
}
