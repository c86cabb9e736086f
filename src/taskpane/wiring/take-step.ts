import type { StepProgress, Work, WorkStep } from "../pane-services";

/**
 * Begins the next step of long work: says so, lets the pane draw it and the user stop, and gives whether to go on. A write that has
 * begun is not asked any more: half of it would help nobody.
 */
export async function takeStep({ signal, onStep }: Work, step: WorkStep): Promise<boolean> {
  if (signal.aborted) return false;
  onStep(step);
  await new Promise((resolve) => setTimeout(resolve));
  return !signal.aborted;
}

/** Longest stretch of work in milliseconds after which the pane is let draw: well below what a user feels as a stop. */
const stretch = 12;

/**
 * Does work in pieces and lets the pane draw and the user stop between them; null where she has stopped it. How far it is, is
 * said with the step.
 */
export async function doInPieces<Result>(
  work: Work,
  step: WorkStep,
  pieces: Generator<StepProgress, Result, void>,
): Promise<Result | null> {
  let since = performance.now();
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return next.value;
    if (performance.now() - since < stretch) continue;
    work.onStep(step, next.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (work.signal.aborted) return null;
    since = performance.now();
  }
}
