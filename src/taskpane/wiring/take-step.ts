import { doStretch, nextTask } from "../../app/next-task";
import type { StepProgress, Work, WorkStep } from "../pane-services";

/**
 * Begins the next step of long work: says so, lets the pane draw it and the user stop, and gives whether to go on. A write that has
 * begun is not asked any more: half of it would help nobody.
 */
export async function takeStep({ signal, onStep }: Work, step: WorkStep): Promise<boolean> {
  if (signal.aborted) return false;
  onStep(step);
  await nextTask();
  return !signal.aborted;
}

/**
 * Does work in pieces and lets the pane draw and the user stop between them; null where she has stopped it. How far it is, is
 * said with the step. What follows on the result has a task of its own.
 */
export async function doInPieces<Result>(
  work: Work,
  step: WorkStep,
  pieces: Generator<StepProgress, Result, void>,
): Promise<Result | null> {
  for (;;) {
    const next = doStretch(pieces);
    if (next.done !== true) work.onStep(step, next.value);
    await nextTask();
    if (work.signal.aborted) return null;
    if (next.done === true) return next.value;
  }
}
