import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useMemo, useState } from "react";
import { keepChosenLanguage, readChosenLanguage } from "./chosen-language";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { Gate } from "./frame/Gate";
import { LiveRegion } from "./frame/LiveRegion";
import { PaneHeader } from "./frame/PaneHeader";
import { PaneTabs } from "./frame/PaneTabs";
import { WithoutFigures } from "./frame/WithoutFigures";
import type { PaneSurroundings } from "./pane-context";
import { PaneContext, usePaneState } from "./pane-context";
import type { PaneServices } from "./pane-services";
import { onRunRequest } from "./run-request";
import { scrollerId } from "./scroller";
import { createPaneRequests } from "./state/pane-requests";
import { shownAnalysis } from "./state/pane-state";
import { createPaneStore } from "./state/pane-store";

const useStyles = makeStyles({
  // One scroller for all: at 378 px of height a fixed header would leave no room for rows.
  scroller: {
    height: "100vh",
    overflowY: "scroll",
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly services: PaneServices;
  readonly surroundings: PaneSurroundings;
}

/** The pane over its services. It reads the workbook once when it opens; nothing is written until it is asked for. */
export function PaneApp({ services, surroundings }: Props): ReactElement {
  const [language, setLanguage] = useState(readChosenLanguage);
  const [store] = useState(createPaneStore);
  const requests = useMemo(() => createPaneRequests(store, services), [store, services]);
  useEffect(() => {
    void requests.read(null);
    return onRunRequest(() => void requests.computeNext());
  }, [requests]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const context = useMemo(
    () => ({
      services,
      store,
      requests,
      surroundings,
      language,
      chooseLanguage: (chosen: typeof language) => {
        setLanguage(chosen);
        keepChosenLanguage(chosen);
      },
    }),
    [services, store, requests, surroundings, language],
  );
  return (
    <PaneContext value={context}>
      <ErrorBoundary
        fallback={(message) => (
          <Gate
            reason={{ kind: "broken", message }}
            language={language}
            reload={surroundings.reload}
          />
        )}
      >
        <PaneFrame />
      </ErrorBoundary>
    </PaneContext>
  );
}

function PaneFrame(): ReactElement {
  const styles = useStyles();
  const analysis = usePaneState(shownAnalysis);
  return (
    <main id={scrollerId} className={styles.scroller}>
      <LiveRegion />
      <PaneHeader />
      {analysis === null ? <WithoutFigures /> : <PaneTabs analysis={analysis} />}
    </main>
  );
}
