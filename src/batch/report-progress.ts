import { basename } from "node:path";
import { listMissingPeriods } from "../app/reading/timeline";
import type { Period } from "../domain/period/period";
import { batchProgress } from "../strings/batch";
import { formatFailure } from "../strings/failures";
import { formatPeriod } from "../strings/periods";
import type { BatchArguments } from "./batch-arguments";
import type { ProcessedInput } from "./process-input";

/** Says one line. */
type Say = (line: string) => void;

/** Says how far the run is, where there are several inputs, and how the sheets were read, where that is asked for. */
export function reportInput(
  say: Say,
  { inputs, explain }: BatchArguments,
  { index, processed }: { readonly index: number; readonly processed: ProcessedInput },
): void {
  const { report, explanation, trendMissing } = processed;
  if (inputs.length > 1) {
    say(
      batchProgress.done({
        place: `${index + 1}/${inputs.length}`,
        file: basename(inputs[index] ?? ""),
        period: formatPeriod(report.period),
        units: report.units.length,
        findings: report.findings.length,
      }),
    );
  }
  if (trendMissing !== null) say(formatFailure(trendMissing));
  if (explain) for (const line of explanation) say(line);
}

/** Says which periods were read as one timeline, and which of them no input holds. */
export function reportTimeline(say: Say, timeline: readonly Period[]): void {
  const [first] = timeline;
  const last = timeline.at(-1);
  if (first === undefined || last === undefined) return;
  say(
    batchProgress.timeline({
      first: formatPeriod(first),
      last: formatPeriod(last),
      periods: timeline.length,
      missing: listMissingPeriods(timeline).map(formatPeriod).join(", "),
    }),
  );
}
