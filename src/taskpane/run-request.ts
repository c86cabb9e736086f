/** The one request that may come from the ribbon: run with the last settings. */
type RunListener = () => void;

let listener: RunListener | null = null;
let waiting = false;

/** Asks the pane to run; a request that comes before the pane is drawn is kept until it is. */
export function requestRun(): void {
  if (listener === null) waiting = true;
  else listener();
}

/** The pane listens here, and gets a waiting request at once. Returns how to stop listening. */
export function onRunRequest(run: RunListener): () => void {
  listener = run;
  if (waiting) {
    waiting = false;
    run();
  }
  return () => {
    if (listener === run) listener = null;
  };
}
