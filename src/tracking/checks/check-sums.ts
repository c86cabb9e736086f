import { figureAt } from "../../domain/figure/figure-at";
import type { QuantityId, RecordedColumn } from "../../domain/figure/records";
import type { CheckedRecords } from "./checked-records";

/** A sum that must hold in every row: Σ whole = Σ parts. The first column of the whole is the one that is reported. */
export interface SumRule {
  readonly whole: readonly RecordedColumn[];
  readonly parts: readonly RecordedColumn[];
}

const mostSystematic = 3;

/**
 * Checks the office's own sums: received = online + direct + postal + carried over; settled = early + on time + late;
 * pending = on track + past due; received = settled + pending. Offices differ in what a whole includes, so of several
 * readings of a sum the one that holds in most rows is taken as meant, and the rows where it fails are reported.
 */
export function checkSums(checked: CheckedRecords): void {
  for (const readings of sumRules(checked)) checkReadings(checked, readings);
}

/** Reports the rows in which the likeliest reading of a sum fails; one finding where it fails nearly everywhere. */
function checkReadings(checked: CheckedRecords, readings: readonly SumRule[]): void {
  const results = readings.map((rule) => compareSums(checked, rule));
  const [best] = results.sort((a, b) => b.compared - b.failed - (a.compared - a.failed));
  if (best !== undefined && best.failed > 0) reportSums(checked, best);
}

function reportSums(checked: CheckedRecords, best: ComparedSums): void {
  const [whole] = best.rule.whole;
  if (whole === undefined) return;
  const systematic = best.failed > mostSystematic && best.failed * 2 > best.compared;
  const failures = listFailures(best);
  const reported = systematic ? failures.slice(0, 1) : failures;
  for (const { unit, stated, sum } of reported) {
    checked.addAt(
      "parts-do-not-sum",
      systematic ? "warning" : "error",
      { unit, column: whole },
      {
        stated,
        sum,
        parts: best.rule.parts.map(({ path }) => path.at(-1) ?? "").join(" + "),
        ...(systematic ? { rows: best.failed } : {}),
      },
    );
  }
}

interface Failure {
  readonly unit: number;
  readonly stated: number;
  readonly sum: number;
}

/** A reading of a sum: what each unit states and what its parts make, and in how many units that could be compared and differs. */
interface ComparedSums {
  readonly rule: SumRule;
  readonly wholes: Float64Array;
  readonly sums: Float64Array;
  readonly compared: number;
  readonly failed: number;
}

function compareSums(checked: CheckedRecords, rule: SumRule): ComparedSums {
  const wholes = checked.totals(rule.whole);
  const sums = checked.totals(rule.parts);
  let compared = 0;
  let failed = 0;
  for (let unit = 0; unit < wholes.length; unit++) {
    const difference = figureAt(wholes, unit) - figureAt(sums, unit);
    if (Number.isNaN(difference)) continue;
    compared++;
    if (difference !== 0) failed++;
  }
  return { rule, wholes, sums, compared, failed };
}

function listFailures({ wholes, sums }: ComparedSums): Failure[] {
  const failures: Failure[] = [];
  wholes.forEach((stated, unit) => {
    const sum = figureAt(sums, unit);
    if (!Number.isNaN(stated - sum) && stated !== sum) failures.push({ unit, stated, sum });
  });
  return failures;
}

/** The sums that the columns allow to be checked, each with its readings. */
function sumRules(checked: CheckedRecords): SumRule[][] {
  return [
    receivedRules(checked),
    simpleRule(checked, "settled", ["settledEarly", "settledOnTime", "settledLate"]),
    simpleRule(checked, "settled", ["settledEarlyOrOnTime", "settledLate"]),
    [
      ...simpleRule(checked, "pending", ["pendingOnTrack", "pendingDue", "pendingOverdue"]),
      ...simpleRule(checked, "pending", ["pendingOnTrack", "pendingOverdue"]),
    ],
    simpleRule(checked, "receivedOnline", ["receivedOnlineFull", "receivedOnlinePartial"]),
    flowRules(checked),
  ].filter((readings) => readings.length > 0);
}

function simpleRule(
  checked: CheckedRecords,
  whole: QuantityId,
  parts: readonly QuantityId[],
): SumRule[] {
  const wholeColumn = checked.column(whole);
  const columns = present(checked, parts);
  return wholeColumn !== null && columns.length === parts.length
    ? [{ whole: [wholeColumn], parts: columns }]
    : [];
}

function receivedRules(checked: CheckedRecords): SumRule[] {
  const received = checked.column("received");
  const inPeriod = checked.column("receivedInPeriod");
  const inflow = inflowColumns(checked);
  const carried = checked.column("carriedOver");
  const rules: SumRule[] = [];
  if (inPeriod !== null && inflow.length > 1) rules.push({ whole: [inPeriod], parts: inflow });
  else if (received !== null && inflow.length > 1) {
    const inside = received.includesCarriedOver === true && carried !== null;
    rules.push({ whole: [received], parts: inside ? [...inflow, carried] : inflow });
  }
  return rules;
}

/** Online and the other ways in, where both are there. */
function inflowColumns(checked: CheckedRecords): RecordedColumn[] {
  const online = onlineColumns(checked);
  const rest = present(checked, ["receivedDirectOrPostal"]);
  const separate = present(checked, ["receivedDirect", "receivedPostal"]);
  const others = rest.length > 0 ? rest : separate;
  return online.length === 0 || others.length === 0 ? [] : [...online, ...others];
}

/** What was received online: its total, else its two parts. */
function onlineColumns(checked: CheckedRecords): RecordedColumn[] {
  const online = checked.column("receivedOnline");
  if (online !== null) return [online];
  const parts = present(checked, ["receivedOnlineFull", "receivedOnlinePartial"]);
  return parts.length === 2 ? parts : [];
}

/** Received = settled + pending, with or without what was carried over, suspended and returned. */
function flowRules(checked: CheckedRecords): SumRule[] {
  const received = checked.column("received");
  const settled = checked.column("settled");
  const pending = pendingColumns(checked);
  if (received === null || settled === null || pending.length === 0) return [];
  const carried = checked.column("carriedOver");
  const wholes =
    carried === null || received.includesCarriedOver === true
      ? [[received]]
      : [[received, carried], [received]];
  const suspended = present(checked, ["suspended"]);
  const returned = present(checked, ["returned"]);
  const extras = [[], suspended, returned, [...suspended, ...returned]];
  return wholes.flatMap((whole) =>
    extras.map((extra) => ({ whole, parts: [settled, ...pending, ...extra] })),
  );
}

/** What is pending: its total, else its two parts. */
export function pendingColumns(checked: CheckedRecords): RecordedColumn[] {
  const pending = checked.column("pending");
  if (pending !== null) return [pending];
  const parts = present(checked, ["pendingOnTrack", "pendingOverdue"]);
  return parts.length === 2 ? parts : [];
}

function present(
  checked: CheckedRecords,
  subjects: readonly (QuantityId | "suspended" | "returned")[],
): RecordedColumn[] {
  return subjects.flatMap((subject) => checked.column(subject) ?? []);
}
