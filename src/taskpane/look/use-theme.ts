import type { Theme } from "@fluentui/react-components";
import { webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ThemeName } from "./pane-theme";

const load: Readonly<Record<ThemeName, () => Promise<Theme>>> = {
  light: () => Promise.resolve(webLightTheme),
  dark: async () => (await import("./dark-theme")).theme,
  highContrast: async () => (await import("./high-contrast-theme")).theme,
};

/** The colours and sizes of a look; null until a look other than the light one is loaded. While another one loads, the last stays. */
export function useTheme(name: ThemeName): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(name === "light" ? webLightTheme : null);
  useEffect(() => {
    let wanted = true;
    void load[name]().then((loaded) => {
      if (wanted) setTheme(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [name]);
  return theme;
}
