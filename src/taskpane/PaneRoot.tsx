import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useSyncExternalStore } from "react";
import type { ThemeName } from "./look/pane-theme";
import { chooseTheme } from "./look/pane-theme";
import { useTheme } from "./look/use-theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** The colours that Office says it has; both absent in Excel on the web and in a plain browser. */
export interface OfficeLook {
  readonly background?: string | undefined;
  readonly isDark?: boolean | undefined;
}

interface Props {
  /** Asked again whenever the look may have changed. */
  readonly readLook: () => OfficeLook;
  readonly children: ReactNode;
}

/** The look of the pane: Office's own where it says one, the system's else, followed while the pane is open. */
export function PaneRoot({ readLook, children }: Props): ReactElement | null {
  usePageStyles();
  const name = useSyncExternalStore(watchLook, () => currentTheme(readLook()));
  const theme = useTheme(name);
  return theme === null ? null : <FluentProvider theme={theme}>{children}</FluentProvider>;
}

const darkQuery = "(prefers-color-scheme: dark)";
const forcedQuery = "(forced-colors: active)";

function currentTheme(look: OfficeLook): ThemeName {
  return chooseTheme({
    ...look,
    prefersDark: window.matchMedia(darkQuery).matches,
    forcedColors: window.matchMedia(forcedQuery).matches,
  });
}

/**
 * The system tells of its changes; Excel tells of none to its add-ins. Its theme is changed outside of the pane, so it is asked for
 * again when the user comes back to it.
 */
const returns = ["focus", "pointerover", "visibilitychange"] as const;

function watchLook(listener: () => void): () => void {
  const queries = [darkQuery, forcedQuery].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", listener));
  returns.forEach((event) => window.addEventListener(event, listener));
  return () => {
    queries.forEach((query) => query.removeEventListener("change", listener));
    returns.forEach((event) => window.removeEventListener(event, listener));
  };
}
