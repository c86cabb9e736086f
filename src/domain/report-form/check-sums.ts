import type { Finding } from "../finding";
import { countOf, partsOfTotals, statedCount, sumKnown, type TotalId } from "./form-counts";
import { formFinding, listTerms } from "./form-findings";
import type { FormFigureId, ReportForm } from "./report-form";

/** Parts that must be there before a smaller sum of them contradicts a total, the rest counting as none. */
const partsThatTell = 2;

/** Totals against their parts, what came in against what was settled and is pending, and the fields of work against their total. */
export function checkSums(form: ReportForm): readonly Finding[] {
  const totals = (Object.keys(partsOfTotals) as TotalId[]).flatMap((id) => checkTotal(form, id));
  return [...totals, ...checkBalance(form), ...checkFields(form), ...checkParts(form)];
}

function checkTotal(form: ReportForm, id: TotalId): readonly Finding[] {
  const total = form.figures.get(id)?.count;
  const parts = partsOfTotals[id].map((part) => countOf(form, part));
  const known = parts.filter((part) => part !== null);
  const sum = sumKnown(parts);
  if (!total || sum === null || sum === total.value) return [];
  const tells = known.length === parts.length || known.length >= partsThatTell || sum > total.value;
  if (!tells) return [];
  return [
    formFinding(form, total.cell, "form-parts-do-not-sum", {
      figure: id,
      terms: listTerms(known),
      sum,
      total: total.value,
    }),
  ];
}

/** Every dossier received is settled or pending: settled in time and late, and pending, make up what was received. */
function checkBalance(form: ReportForm): readonly Finding[] {
  const received = statedCount(form, "received") ?? countOf(form, "received");
  const settled = countOf(form, "settled");
  const pending = countOf(form, "pending");
  if (received === null || settled === null || pending === null) return [];
  const sum = settled + pending;
  if (sum === received) return [];
  const inTime = countOf(form, "settledEarlyOrOnTime");
  const late = statedCount(form, "settledLate");
  const isSplit = inTime !== null && inTime + (late ?? 0) === settled;
  const terms = isSplit ? [inTime, late ?? 0, pending] : [settled, pending];
  return [
    formFinding(form, cellOf(form, ["received", "receivedOnline"]), "form-balance", {
      terms: listTerms(terms),
      sum,
      total: received,
    }),
  ];
}

/** The fields of work add up to their stated total, and to what was received, with or without what was carried over. */
function checkFields(form: ReportForm): readonly Finding[] {
  const [first] = form.fields;
  if (first === undefined) return [];
  const counts = form.fields.map(({ count }) => count.value);
  const sum = sumKnown(counts) ?? 0;
  const total = form.figures.get("dossiersByField")?.count;
  const own =
    total && total.value !== sum
      ? [{ figure: "dossiersByField", total: total.value, cell: total.cell }]
      : [];
  const received = statedCount(form, "received") ?? countOf(form, "received");
  const agrees = received === null || sum === received || sum === countOf(form, "receivedInPeriod");
  const all = agrees ? [] : [{ figure: "received", total: received, cell: first.count.cell }];
  return [...own, ...all].map(({ cell, ...values }) =>
    formFinding(form, cell, "form-fields-do-not-sum", { ...values, sum, terms: listTerms(counts) }),
  );
}

/** Parts that are no sum but must not exceed their whole. */
const parts: readonly (readonly [FormFigureId, FormFigureId])[] = [
  ["intakeDigitised", "received"],
  ["resultsDigitised", "settled"],
  ["resultsSigned", "resultsDigitised"],
  ["paidOnline", "oweFee"],
  ["proceduresNew", "proceduresPublished"],
  ["complaintsSettled", "complaintsReceived"],
  ["formsGood", "formsAll"],
];

function checkParts(form: ReportForm): readonly Finding[] {
  return parts.flatMap(([part, whole]) => {
    const count = form.figures.get(part)?.count;
    const all = countOf(form, whole);
    if (!count || all === null || count.value <= all) return [];
    const values = { figure: part, count: count.value, whole, total: all };
    return [formFinding(form, count.cell, "form-part-exceeds-whole", values)];
  });
}

function cellOf(form: ReportForm, ids: readonly FormFigureId[]): string | null {
  const cells = ids.map((id) => form.figures.get(id)?.count?.cell);
  return cells.find((cell) => cell !== undefined) ?? null;
}
