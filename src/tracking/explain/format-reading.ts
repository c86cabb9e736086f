import { formatPeriodId } from "../../domain/period/calendar";
import { formatColumn } from "../../sheet/address";
import { describeRole } from "../../strings/columns";
import {
  columnReasonTexts,
  explainTexts,
  periodSourceTexts,
  rowTexts,
  scaleTexts,
  separatorTexts,
  severityTexts,
  useTexts,
  verdictTexts,
} from "../../strings/explain";
import { findingSentences } from "../../strings/findings";
import { formatPeriodOfId } from "../../strings/period-ids";
import { formatDay } from "../../strings/periods";
import type { ColumnReading, SheetReading, TableReading } from "../sheet-reading";
import { listRowRanges, type RowRange } from "./row-ranges";

/** How a sheet was read, line by line: verdict, periods, rows, groups, columns with the reason for each, and findings. */
export function formatReading(reading: SheetReading): string[] {
  return [
    explainTexts.sheet(reading.sheet, verdictTexts[reading.verdict]),
    ...formatRows(reading),
    ...reading.tables.flatMap(formatTable),
    ...reading.findings.map((finding) =>
      explainTexts.finding(
        severityTexts[finding.severity],
        findingSentences[finding.code](finding),
      ),
    ),
  ];
}

/** One line for each kind of rows, with its rows as ranges: "9–18, 20–42". */
function formatRows(reading: SheetReading): string[] {
  if (reading.tables.length === 0) return [];
  return listRowRanges(reading).map(({ kind, ranges }) =>
    explainTexts.rows(rowTexts[kind] ?? "", ranges.map(formatRowRange).join(", ")),
  );
}

function formatRowRange({ first, last }: RowRange): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function formatTable({ period, columns, groups }: TableReading): string[] {
  const lines: string[] = [];
  if (period.period !== null && period.source !== null) {
    const named = formatPeriodOfId(formatPeriodId(period.period));
    lines.push(explainTexts.period(named, periodSourceTexts[period.source]));
  }
  if (period.lastDay !== null) lines.push(explainTexts.lastDay(formatDay(period.lastDay)));
  for (const { label, id, units } of groups)
    lines.push(explainTexts.group(label === "" ? id : `“${label}”`, units));
  return [...lines, ...columns.map(formatColumnReading)];
}

function formatColumnReading(reading: ColumnReading): string {
  const roles = reading.roles.map(({ subject, part }) => describeRole(subject, part)).join("; ");
  const meaning = roles === "" ? useTexts[reading.use] : roles;
  const explained = [
    explainTexts.because(meaning, reasonOf(reading)),
    ...decisionsOf(reading),
  ].join("; ");
  const text = reading.guessed && roles !== "" ? explainTexts.guess(explained) : explained;
  return explainTexts.column(formatColumn(reading.column), reading.path.join(" › "), text);
}

function reasonOf({ reason, matched }: ColumnReading): string {
  const text = columnReasonTexts[reason];
  const byWords = reason === "words" || reason === "few-words";
  return byWords && matched.length > 0 ? explainTexts.matched(text, matched.join(", ")) : text;
}

function decisionsOf({ separators, scale }: ColumnReading): string[] {
  const texts = [
    separators === null ? "" : separatorTexts[separators.reason],
    scale === null ? "" : scaleTexts[scale.reason],
  ];
  return texts.filter((text) => text !== "");
}
