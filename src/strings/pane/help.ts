import { bilingual } from "./language";

/** The button that opens the help; what the help itself says is loaded with it. */
export const helpTexts = bilingual({ open: "Trợ giúp" }, { open: "Help" });
