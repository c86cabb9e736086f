import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { useRef } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { PaneTab } from "../state/pane-state";
import { chosenTab, paneTabs } from "../state/pane-state";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    padding: "0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: "8px 8px 6px",
    border: "none",
    borderBottom: "2px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** The panel that the tabs control, and the tab that names it. */
export const tabPanelId = "tab-panel";

/** The id of a tab's button. */
export function tabId(tab: PaneTab): string {
  return `tab-${tab}`;
}

/** The bar of tabs: one stop of the Tab key, moved along by the arrow keys, which choose as they go. */
export function TabBar(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { store } = usePane();
  const chosen = usePaneState(chosenTab);
  const bar = useRef<HTMLDivElement>(null);
  const choose = (tab: PaneTab) => store.dispatch({ kind: "tab-chosen", tab });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    bar.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      ref={bar}
      role="tablist"
      aria-label={texts.tabs}
      className={styles.bar}
      onKeyDown={onKeyDown}
    >
      {paneTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          id={tabId(tab)}
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={tabPanelId}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => choose(tab)}
        >
          {texts.tab[tab]}
        </button>
      ))}
    </div>
  );
}

function neighbour(tab: PaneTab, key: string): PaneTab | null {
  const place = paneTabs.indexOf(tab);
  const last = paneTabs.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: place === last ? 0 : place + 1,
    ArrowLeft: place === 0 ? last : place - 1,
    Home: 0,
    End: last,
  };
  const next = places[key];
  return next === undefined ? null : (paneTabs[next] ?? null);
}
