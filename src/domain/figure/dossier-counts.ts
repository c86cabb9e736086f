import type { ColumnIndex } from "./column-index";
import type { QuantityId } from "./records";
import type { Tally } from "./tally";
import { addTallies, subtractTallies, tallyOf } from "./tally";

/** A quantity's own column as a tally, or null where the sheet has none. */
export function stated(index: ColumnIndex, quantity: QuantityId): Tally | null {
  return tallyOf(index.find(quantity));
}

/** Dossiers received in the period, without those carried over: stated, or the whole less the carried over, or by channel. */
export function receivedInPeriod(index: ColumnIndex): Tally | null {
  const whole = index.find("received");
  return (
    stated(index, "receivedInPeriod") ??
    (whole?.includesCarriedOver === true
      ? subtractTallies(tallyOf(whole), stated(index, "carriedOver"))
      : tallyOf(whole)) ??
    receivedByChannel(index)
  );
}

/** Dossiers received online: stated, or those of wholly and of partly online services together. */
export function receivedOnline(index: ColumnIndex): Tally | null {
  return (
    stated(index, "receivedOnline") ??
    addTallies(stated(index, "receivedOnlineFull"), stated(index, "receivedOnlinePartial"))
  );
}

/** Dossiers received online, direct and by post together; post may have no column of its own. */
export function receivedByChannel(index: ColumnIndex): Tally | null {
  const online = receivedOnline(index);
  const direct = stated(index, "receivedDirect");
  const postal = stated(index, "receivedPostal");
  return (
    addTallies(online, stated(index, "receivedDirectOrPostal")) ??
    addTallies(addTallies(online, direct), postal) ??
    addTallies(online, direct)
  );
}

/** Dossiers that there were to settle: received and carried over, or settled and pending, which is the same. */
export function toSettle(index: ColumnIndex): Tally | null {
  const whole = index.find("received");
  if (whole?.includesCarriedOver === true) return tallyOf(whole);
  return (
    addTallies(receivedInPeriod(index), stated(index, "carriedOver")) ??
    addTallies(settled(index), stated(index, "pending")) ??
    receivedInPeriod(index)
  );
}

/** Dossiers settled: stated, or the sum of early, on time and late. */
export function settled(index: ColumnIndex): Tally | null {
  return stated(index, "settled") ?? addTallies(settledInTime(index), stated(index, "settledLate"));
}

/** Dossiers settled before or on their day, from one column or from two. */
export function settledInTime(index: ColumnIndex): Tally | null {
  return (
    stated(index, "settledEarlyOrOnTime") ??
    addTallies(stated(index, "settledEarly"), stated(index, "settledOnTime"))
  );
}
