import type { ColumnRole, QuantityId } from "../../domain/figure/records";
import { phrases } from "../../strings/recognition/header-phrases";
import { partWords } from "../../strings/recognition/header-words";
import { hasPhrase } from "../header/header-match";
import type { ColumnDraft } from "./column-draft";

/** A whole of a digitisation, the quantity that it is by its own words, and the columns that would give that already. */
interface Whole {
  readonly rate: ColumnRole["subject"];
  readonly quantity: QuantityId;
  readonly words: readonly string[];
  readonly instead: readonly QuantityId[];
}

const wholes: readonly Whole[] = [
  {
    rate: "intakeDigitisation",
    quantity: "received",
    words: phrases.reception,
    instead: ["received", "receivedInPeriod", "receivedOnline", "receivedOnlineFull"],
  },
  {
    rate: "resultDigitisation",
    quantity: "settled",
    words: phrases.settled,
    instead: ["settled", "settledEarly", "settledOnTime", "settledEarlyOrOnTime"],
  },
];

/**
 * "Số hóa thành phần hồ sơ › Tiếp nhận, Đã số hóa" in a sheet that counts the dossiers received nowhere else: the whole of
 * the digitisation is what was received, as its own header says, and likewise the settled of the results. Not where the
 * words say that it is only what had to be digitised.
 */
export function settleWholesOfGroups(columns: readonly ColumnDraft[]): void {
  for (const whole of wholes) {
    if (columns.some(({ roles }) => roles.some((role) => isGiven(role, whole)))) continue;
    const column = columns.find((one) => isWhole(one, whole));
    column?.roles.push({ subject: whole.quantity, part: "count" });
  }
}

function isGiven({ subject, part }: ColumnRole, { instead }: Whole): boolean {
  return part === "count" && instead.some((quantity) => quantity === subject);
}

function isWhole({ roles, levels, reason }: ColumnDraft, { rate, words }: Whole): boolean {
  const [leaf = ""] = levels;
  const isDenominator = roles.some(
    ({ subject, part }) => subject === rate && part === "denominator",
  );
  return (
    isDenominator && reason !== "settings" && hasPhrase(leaf, words) && !partWords.due.test(leaf)
  );
}
