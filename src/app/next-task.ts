/**
 * Ends the browser's task: what waits to be drawn or to be heard comes first, then the work goes on in a task of its own. Elsewhere
 * it is a short pause.
 */
export async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Longest stretch of work in milliseconds after which others may go on: well below what a user feels as a stop. */
const stretch = 12;

/**
 * As many pieces of work as fit into a stretch, one at least. How long the next piece takes nobody knows; it is taken to be as long
 * as the last one, so that a long piece begins a stretch and does not end one.
 */
export function doStretch<Progress, Result>(
  pieces: Generator<Progress, Result, void>,
): IteratorResult<Progress, Result> {
  const since = performance.now();
  let begun = since;
  for (;;) {
    const next = pieces.next();
    const now = performance.now();
    const expectedEnd = now + (now - begun);
    if (next.done === true || expectedEnd - since >= stretch) return next;
    begun = now;
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
