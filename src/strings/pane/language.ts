/** The languages of the pane; Vietnamese is the default whatever language Office has, for the sheets are Vietnamese. */
export type Language = "vi" | "en";

/** The same texts in both languages: a text that one of them lacks does not compile. */
export interface Bilingual<Texts> {
  readonly vi: Texts;
  readonly en: Texts;
}

/** Pairs two dictionaries; the Vietnamese one decides which texts there are. */
export function bilingual<Texts>(vi: Texts, en: NoInfer<Texts>): Bilingual<Texts> {
  return { vi, en };
}
