import type { Report } from "../../src/domain/report/report";
import type { ComposeContext } from "../../src/letter/draft";
import { composeDocument } from "../../src/letter/compose";
import type { DocumentKind } from "../../src/domain/assessment/ledger";
import type { Letter } from "../../src/letter/letter";
import { letterText } from "../../src/letter/text/letter-text";
import { buildReport, keyByName, type StatedReport } from "./report-builder";

/** Indices of the units of {@link districtReport}, by name. */
export const unitOf = {
  economy: 0,
  environment: 1,
  tuKy: 2,
  haThanh: 3,
  hungDao: 4,
  taiSon: 5,
  vanTo: 6,
  haKy: 7,
  daiSon: 8,
} as const;

/** A small district with one case of everything that the letter of April 2023 says. */
export function districtReport(changes: Partial<StatedReport> = {}): Report {
  return buildReport({
    units: [
      ["department", "Phòng Kinh tế và Hạ tầng"],
      ["department", "Phòng Tài nguyên và Môi trường"],
      ["township", "Tứ Kỳ"],
      ["commune", "Hà Thanh"],
      ["commune", "Hưng Đạo"],
      ["commune", "Tái Sơn"],
      ["commune", "Văn Tố"],
      ["commune", "Hà Kỳ"],
      ["commune", "Đại Sơn"],
    ],
    indicators: [
      {
        id: "intakeDigitisation",
        average: 9547,
        averageDelta: 59,
        figures: {
          "Phòng Kinh tế và Hạ tầng": { shown: 10000, counts: [1, 1] },
          "Hà Thanh": { shown: 8634, delta: -574, gap: -913 },
          "Hưng Đạo": { shown: 8383, delta: 580, gap: -1164 },
          "Tái Sơn": { shown: 8280, delta: 411, gap: -1267 },
          "Văn Tố": { shown: 8829, delta: -576, gap: -718 },
        },
      },
      {
        id: "resultDigitisation",
        average: 9695,
        averageDelta: 147,
        figures: { "Phòng Kinh tế và Hạ tầng": { shown: 10000, counts: [4, 4] } },
      },
      {
        id: "overdue",
        kind: "count",
        better: "low",
        total: 5,
        figures: { "Đại Sơn": { shown: 4 }, "Phòng Tài nguyên và Môi trường": { shown: 1 } },
      },
    ],
    assessment: {
      belowIndicator: "intakeDigitisation",
      commended: [unitOf.economy],
      belowRising: [unitOf.taiSon, unitOf.hungDao],
      belowFalling: [unitOf.haThanh, unitOf.vanTo],
      neverCertified: [unitOf.tuKy, unitOf.haThanh, unitOf.taiSon],
      notCertifiedThisPeriod: [unitOf.haKy],
      overdue: [
        { unit: unitOf.daiSon, count: 4, settledLate: 4, pendingOverdue: 0 },
        { unit: unitOf.environment, count: 1, settledLate: 1, pendingOverdue: 0 },
      ],
      exempt: [{ unit: unitOf.environment, ground: "overdue", reason: "đã có báo cáo giải trình" }],
      reminders: [{ unit: unitOf.daiSon, ground: "overdue", level: 1 }],
    },
    ...changes,
  });
}

/** Drafts a document and insists that it could be drafted. */
export function drafted(
  kind: DocumentKind,
  report: Report,
  context: Partial<ComposeContext> = {},
): Letter {
  const composed = composeDocument(kind, report, {
    keyOf: keyByName(report),
    ledger: [],
    ...context,
  });
  if (!composed.drafted) throw new Error(`not drafted: ${composed.reason}`);
  return composed.letter;
}

/** The text of a drafted document. */
export function textOf(
  kind: DocumentKind,
  report: Report,
  context: Partial<ComposeContext> = {},
): string {
  return letterText(drafted(kind, report, context));
}

/** The lines of the same text. */
export function linesOfText(
  kind: DocumentKind,
  report: Report,
  context: Partial<ComposeContext> = {},
): readonly string[] {
  return textOf(kind, report, context).split("\n");
}

/** A report that names nobody, to which a test adds its one case. */
export function quietReport(changes: Partial<StatedReport> = {}): Report {
  return districtReport({ assessment: { belowIndicator: "intakeDigitisation" }, ...changes });
}
