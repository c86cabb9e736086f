import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, lazy } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { RankingTab } from "../ranking/RankingTab";
import type { PaneTab } from "../state/pane-state";
import { paneTabs } from "../state/pane-state";

const FindingsTab = lazy(async () => ({
  default: (await import("../findings/FindingsTab")).FindingsTab,
}));
const LetterTab = lazy(async () => ({ default: (await import("../letter/LetterTab")).LetterTab }));
const SettingsTab = lazy(async () => ({
  default: (await import("../settings/SettingsTab")).SettingsTab,
}));

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  tab: { paddingLeft: "8px", paddingRight: "8px" },
});

/** The four parts of the pane. Only the chosen one is drawn; the rarely used ones are loaded when they are chosen. */
export function PaneTabs({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { store } = usePane();
  const { tab } = usePaneState();
  return (
    <>
      <TabList
        className={styles.bar}
        size="small"
        aria-label={texts.tabs}
        selectedValue={tab}
        onTabSelect={(_event, { value }) =>
          store.dispatch({ kind: "tab-chosen", tab: value as PaneTab })
        }
      >
        {paneTabs.map((each) => (
          <Tab
            key={each}
            id={`tab-${each}`}
            className={styles.tab}
            value={each}
            aria-controls="tab-panel"
          >
            {texts.tab[each]}
          </Tab>
        ))}
      </TabList>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
        <Suspense fallback={<p>{texts.loading}</p>}>
          <ChosenTab tab={tab} analysis={analysis} />
        </Suspense>
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
