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
  readonly look: OfficeLook;
  readonly children: ReactNode;
}

/** The look of the pane: Office's own where it says one, the system's else, followed while the pane is open. */
export function PaneRoot({ look, children }: Props): ReactElement | null {
  usePageStyles();
  const name = useSyncExternalStore(watchSystem, () => currentTheme(look));
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

function watchSystem(listener: () => void): () => void {
  const queries = [darkQuery, forcedQuery].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", listener));
  return () => queries.forEach((query) => query.removeEventListener("change", listener));
}
