import type { Language } from "../strings/pane/language";

const storageKey = "xep-hang-tthc.language";

/** The language that was chosen on this machine; Vietnamese where none was, or where the webview blocks storage. */
export function readChosenLanguage(): Language {
  try {
    return window.localStorage.getItem(storageKey) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

/** Keeps the choice; false where the webview blocks storage, and the choice then lasts until the pane is closed. */
export function keepChosenLanguage(language: Language): boolean {
  try {
    window.localStorage.setItem(storageKey, language);
    return true;
  } catch {
    return false;
  }
}
