import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lazyPart } from "../lazy-part";
import { usePaneState } from "../pane-context";
import type { Analysis } from "../pane-services";
import { RankingTab } from "../ranking/RankingTab";
import type { PaneTab } from "../state/pane-state";
import { chosenTab } from "../state/pane-state";
import { TabBar, tabId, tabPanelId } from "./TabBar";

const FindingsTab = lazyPart(async () => (await import("../findings/FindingsTab")).FindingsTab);
const LetterTab = lazyPart(async () => (await import("../letter/LetterTab")).LetterTab);
const SettingsTab = lazyPart(async () => (await import("../settings/SettingsTab")).SettingsTab);

const useStyles = makeStyles({
  panel: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** The four parts of the pane. Only the chosen one is drawn; the rarely used ones are loaded when they are chosen. */
export function PaneTabs({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const tab = usePaneState(chosenTab);
  return (
    <>
      <TabBar />
      <div id={tabPanelId} role="tabpanel" aria-labelledby={tabId(tab)} className={styles.panel}>
        <ChosenTab tab={tab} analysis={analysis} />
      </div>
    </>
  );
}

function ChosenTab({
  tab,
  analysis,
}: {
  readonly tab: PaneTab;
  readonly analysis: Analysis;
}): ReactElement {
  switch (tab) {
    case "ranking":
      return <RankingTab analysis={analysis} />;
    case "findings":
      return <FindingsTab analysis={analysis} />;
    case "letter":
      return <LetterTab analysis={analysis} />;
    case "settings":
      return <SettingsTab analysis={analysis} />;
  }
}
