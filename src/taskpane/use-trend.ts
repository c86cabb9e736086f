import { useEffect, useState } from "react";
import type { UnitTrend } from "../app/trend/unit-trend";
import type { Analysis, Subject } from "./pane-services";

interface Known {
  readonly analysis: Analysis;
  readonly subject: Subject;
  readonly trend: UnitTrend;
}

/** The last figures of units; null until they are computed, and where their code can't be loaded: the list then does without. */
export function useTrend(analysis: Analysis, subject: Subject): UnitTrend | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let wanted = true;
    analysis.trend(subject).then(
      (trend) => {
        if (wanted) setKnown({ analysis, subject, trend });
      },
      () => setKnown(null),
    );
    return () => {
      wanted = false;
    };
  }, [analysis, subject]);
  const isCurrent = known?.analysis === analysis && known.subject === subject;
  return isCurrent ? known.trend : null;
}
