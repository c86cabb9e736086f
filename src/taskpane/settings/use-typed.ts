import { useState } from "react";

interface Typed {
  readonly text: string;
  readonly edition: number;
}

/**
 * What a person has typed into a field and the settings may not hold as such ("98,", "30/2"); null before, and again when the
 * settings were saved or the changes discarded, which makes another edition of them.
 */
export function useTyped(edition: number): readonly [string | null, (text: string) => void] {
  const [typed, setTyped] = useState<Typed | null>(null);
  const text = typed !== null && typed.edition === edition ? typed.text : null;
  return [text, (next) => setTyped({ text: next, edition })];
}
