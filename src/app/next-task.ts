/**
 * Ends the browser's task: what waits to be drawn or to be heard comes first, then the work goes on in a task of its own. Elsewhere
 * it is a short pause.
 */
export async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
