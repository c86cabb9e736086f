import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { LedgerEntry } from "../../domain/assessment/ledger";
import { formatPeriodId } from "../../domain/period/calendar";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { findingTexts } from "../../strings/pane/findings";
import { letterTexts } from "../../strings/pane/letter";
import { ledgerPaneTexts } from "../../strings/pane/ledger";
import { formatPeriodTitle } from "../../strings/pane/period-names";
import { useReturnFocus } from "../findings/use-return-focus";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { settle } from "../settle";
import type { IssuedDocument } from "./issued-documents";
import { issuedDocuments } from "./issued-documents";
import { SaidMessage } from "./SaidMessage";
import { useAction } from "./use-action";
import { WithdrawForm } from "./WithdrawForm";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  units: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What was issued so far, the latest first; what was entered by mistake is taken back with a reason that stays in the ledger. */
export function LedgerSection({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ledgerPaneTexts);
  const { services, requests, language } = usePane();
  const { busy, said, run } = useAction();
  const documents = issuedDocuments(analysis.ledger);
  const withdraw = (entries: readonly LedgerEntry[], reason: string, by: string) =>
    run(async () => {
      const withdrawn = await settle(services.withdrawEntries(entries, { reason, by }));
      if (!withdrawn.done) {
        return { intent: "error", text: formatFailureIn(language, withdrawn.failure) };
      }
      await requests.reread();
      return { intent: "success", text: texts.withdrawn(withdrawn.value.entries) };
    });
  return (
    <FoldedSection title={texts.title(documents.length)}>
      <span>{documents.length === 0 ? texts.none : texts.help}</span>
      <ul className={styles.list}>
        {documents.map((document) => (
          <IssuedItem
            key={`${document.kind} ${formatPeriodId(document.period)}`}
            document={document}
            busy={busy}
            onWithdraw={withdraw}
          />
        ))}
      </ul>
      <SaidMessage said={said} />
    </FoldedSection>
  );
}

interface ItemProps {
  readonly document: IssuedDocument;
  readonly busy: boolean;
  readonly onWithdraw: (
    entries: readonly LedgerEntry[],
    reason: string,
    by: string,
  ) => Promise<void>;
}

function IssuedItem({ document, busy, onWithdraw }: ItemProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ledgerPaneTexts);
  const { kinds } = useTexts(letterTexts);
  const { grounds } = useTexts(findingTexts);
  const { language } = usePane();
  const [asking, setAsking] = useState(false);
  const item = useReturnFocus<HTMLLIElement>(asking);
  const title = texts.document(kinds[document.kind], formatPeriodTitle(language, document.period));
  return (
    <li ref={item} className={styles.item}>
      <strong>{title}</strong>
      <ul className={styles.units}>
        {document.entries.map((entry) => (
          <li key={`${entry.unitKey} ${entry.ground}`}>
            {texts.entry(entry.unitName, grounds[entry.ground], entry.level)}
          </li>
        ))}
      </ul>
      {asking ? (
        <WithdrawForm
          title={title}
          busy={busy}
          onWithdraw={(reason, by) => void onWithdraw(document.entries, reason, by)}
          onClose={() => setAsking(false)}
        />
      ) : (
        <Button size="small" aria-label={texts.withdrawOf(title)} onClick={() => setAsking(true)}>
          {texts.withdraw}
        </Button>
      )}
    </li>
  );
}
