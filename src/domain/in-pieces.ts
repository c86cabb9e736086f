/** How far long work is: so many of all sheets are done. */
export interface PieceProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Long work that may pause: it yields wherever it can be left for a moment, or for good, and returns its result. Nothing of it
 * is half done for others to see.
 */
export type InPieces<Result> = Generator<PieceProgress, Result, void>;

/** Does all of it at one go, for those who have nothing to draw meanwhile. */
export function finishPieces<Result>(work: Generator<unknown, Result, void>): Result {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}

/** A part of long work that does not know how far the whole is: it may be left as often as it likes, and the whole stands still. */
export function* standingAt<Result>(
  progress: PieceProgress,
  part: Generator<unknown, Result, void>,
): InPieces<Result> {
  for (;;) {
    const next = part.next();
    if (next.done === true) return next.value;
    yield progress;
  }
}
