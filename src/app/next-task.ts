/**
 * Ends the browser's task: what waits to be drawn or to be heard comes first, then the work goes on in a task of its own. Elsewhere
 * it is a short pause.
 */
export async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Longest stretch of work in milliseconds after which others may go on: well below what a user feels as a stop. */
const stretch = 12;

/** As many pieces of work as fit into a stretch, one at least. */
export function doStretch<Progress, Result>(
  pieces: Generator<Progress, Result, void>,
): IteratorResult<Progress, Result> {
  const since = performance.now();
  for (;;) {
    const next = pieces.next();
    if (next.done === true || performance.now() - since >= stretch) return next;
  }
}

/** All of the work, a stretch in each task; it says nothing meanwhile and cannot be stopped. */
export async function doInTasks<Result>(pieces: Generator<unknown, Result, void>): Promise<Result> {
  for (;;) {
    const next = doStretch(pieces);
    if (next.done === true) return next.value;
    await nextTask();
  }
}
