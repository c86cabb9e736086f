import type { Work, WorkStep } from "../pane-services";

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
