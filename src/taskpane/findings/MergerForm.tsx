import type { ReactElement } from "react";
import { useState } from "react";
import { firstDay } from "../../domain/period/calendar";
import type { Day } from "../../domain/period/period";
import type { Report } from "../../domain/report/report";
import { mergerTexts } from "../../strings/pane/mergers";
import { useTexts } from "../pane-context";
import { MergerFields } from "../settings/MergerFields";
import type { MergerDraft } from "../settings/merger-draft";
import { mergerOf } from "../settings/merger-draft";
import { RemedyForm } from "./RemedyForm";

interface Props {
  readonly from: readonly string[];
  readonly to: string;
  readonly since: Day | null;
  readonly report: Report;
  readonly onClose: () => void;
}

/** Says that units were merged into one, or that one got another name, so that its earlier figures are found. */
export function MergerForm({ from, to, since, report, onClose }: Props): ReactElement {
  const texts = useTexts(mergerTexts);
  const [draft, setDraft] = useState<MergerDraft>({
    from: from.join("\n"),
    to,
    since: since ?? firstDay(report.period),
  });
  const [incomplete, setIncomplete] = useState(false);
  const answer = () => {
    const merger = mergerOf(draft);
    setIncomplete(merger === null);
    if (merger === null) return null;
    return { ...report.settings, mergers: [...report.settings.mergers, merger] };
  };
  return (
    <RemedyForm title={texts.question} answer={answer} onClose={onClose}>
      <span>{texts.help}</span>
      <MergerFields
        draft={draft}
        incomplete={incomplete}
        onDraft={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </RemedyForm>
  );
}
