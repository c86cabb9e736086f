import { PANE_HOST_KEY } from "./pane-host-key";

/** What office.js keeps of an earlier visit would win over what the host says now. */
function forgetEarlierVisits(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key === "hostInfoValue" || key.endsWith("CachedSessionSettings")) {
      sessionStorage.removeItem(key);
    }
  }
}

forgetEarlierVisits();
Object.defineProperty(window, "external", {
  value: Reflect.get(window.parent, PANE_HOST_KEY) as unknown,
  configurable: true,
});
