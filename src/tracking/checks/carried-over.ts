import { figureAt } from "../../domain/figure/figure-at";
import type { RecordedColumn } from "../../domain/figure/records";

/**
 * Says of the received whether the carried-over dossiers are inside: by the sums where the rows tell, else by the header
 * (both stand under one). Other columns stay as they are.
 */
export function markCarriedOver(columns: readonly RecordedColumn[]): RecordedColumn[] {
  const received = countOf(columns, "received");
  const carried = countOf(columns, "carriedOver");
  if (received === undefined || carried === undefined) return [...columns];
  const inside = sumsSay(columns, received, carried) ?? sharesHeader(received, carried);
  return columns.map((column) =>
    column === received ? { ...column, includesCarriedOver: inside } : column,
  );
}

function countOf(columns: readonly RecordedColumn[], subject: string): RecordedColumn | undefined {
  return columns.find(({ role }) => role.subject === subject && role.part === "count");
}

function sharesHeader(received: RecordedColumn, carried: RecordedColumn): boolean {
  return received.path.length > 1 && received.path[0] === carried.path[0];
}

/** What most rows with carried-over dossiers say; null where the parts are not all there or the rows are divided. */
function sumsSay(
  columns: readonly RecordedColumn[],
  received: RecordedColumn,
  carried: RecordedColumn,
): boolean | null {
  const parts = partsOf(columns);
  if (parts.length === 0) return null;
  let inside = 0;
  let outside = 0;
  for (let unit = 0; unit < received.values.length; unit++) {
    const extra = figureAt(carried.values, unit);
    if (!(extra > 0)) continue;
    const whole = figureAt(received.values, unit);
    let sum = 0;
    for (const part of parts) sum += figureAt(part.values, unit);
    if (whole === sum + extra) inside++;
    if (whole === sum) outside++;
  }
  return inside === outside ? null : inside > outside;
}

/** The columns that together make what was received in the period. */
function partsOf(columns: readonly RecordedColumn[]): RecordedColumn[] {
  const inPeriod = countOf(columns, "receivedInPeriod");
  if (inPeriod !== undefined) return [inPeriod];
  const online = onlineOf(columns);
  const both = countOf(columns, "receivedDirectOrPostal");
  const direct = countOf(columns, "receivedDirect");
  const postal = countOf(columns, "receivedPostal");
  const rest = both === undefined ? [direct, postal] : [both];
  const known = rest.filter((column) => column !== undefined);
  return online.length === 0 || known.length === 0 ? [] : [...online, ...known];
}

function onlineOf(columns: readonly RecordedColumn[]): RecordedColumn[] {
  const online = countOf(columns, "receivedOnline");
  if (online !== undefined) return [online];
  const full = countOf(columns, "receivedOnlineFull");
  const partial = countOf(columns, "receivedOnlinePartial");
  return full === undefined || partial === undefined ? [] : [full, partial];
}
