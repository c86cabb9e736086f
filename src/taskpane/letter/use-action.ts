import { useState } from "react";
import type { Finding } from "../../domain/finding";

/** What came of an action, in words, with the places that still need a person. */
export interface Said {
  readonly intent: "success" | "error";
  readonly text: string;
  readonly findings?: readonly Finding[];
  /** Whether something was written that can be taken back. */
  readonly canUndo?: boolean;
}

/** One action at a time: whether one runs, what came of the last one, and how to begin. */
export interface Action {
  readonly busy: boolean;
  readonly said: Said | null;
  readonly run: (act: () => Promise<Said>) => Promise<void>;
}

/** The action of a part of the letter tab. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const run = async (act: () => Promise<Said>) => {
    setBusy(true);
    setSaid(null);
    setSaid(await act());
    setBusy(false);
  };
  return { busy, said, run };
}
