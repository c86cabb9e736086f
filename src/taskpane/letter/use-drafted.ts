import { useEffect, useState } from "react";
import type { DraftedDocument } from "../../app/document/draft-document";
import type { Outcome } from "../../app/outcome";
import type { DocumentKind } from "../../domain/assessment/ledger";
import { usePane } from "../pane-context";
import type { Analysis } from "../pane-services";
import { settle } from "../settle";

/** A document as it is drafted now; null until the first one is there, and then the last one until the next one is. */
export interface Drafting {
  readonly drafted: Outcome<DraftedDocument> | null;
  readonly retry: () => void;
}

/** Drafts a document again whenever its kind, its sections or the figures change. */
export function useDrafted(
  kind: DocumentKind,
  analysis: Analysis,
  leftOut: readonly string[],
): Drafting {
  const { services } = usePane();
  const [drafted, setDrafted] = useState<Outcome<DraftedDocument> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void settle(services.composeLetter(kind, analysis, leftOut)).then((outcome) => {
      if (wanted) setDrafted(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [services, kind, analysis, leftOut, attempt]);
  return { drafted, retry: () => setAttempt(attempt + 1) };
}
