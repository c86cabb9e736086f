/** An event of a trace that Chromium records; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Processor time of the thread; absent where the system does not count it. */
  readonly tdur?: number;
  readonly dur?: number;
}

/** What a trace must record for {@link tasksAfterMark}. */
export const TRACED = ["toplevel", "blink.user_timing"];

/**
 * The tasks of the thread that set a mark which began after it, in milliseconds of processor time, the longest first. Time in which
 * the thread waited for a processor is not counted: the machine has other programs.
 */
export function tasksAfterMark(trace: Buffer, mark: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const begin = traceEvents.find(({ cat, name }) => cat === "blink.user_timing" && name === mark);
  if (begin === undefined) throw new Error(`The page never set the mark ${mark}.`);
  return traceEvents
    .filter(({ name, pid, tid }) => {
      return name.endsWith("RunTask") && pid === begin.pid && tid === begin.tid;
    })
    .filter(({ ts }) => ts > begin.ts)
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
    .sort((a, b) => b - a);
}
