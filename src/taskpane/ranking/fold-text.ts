/** D with a stroke is a letter of its own: no normalisation takes its stroke away. */
const strokedD = /[\u0111\u0110]/gu;

/** Text as it is searched for: without diacritics, case and double spaces, so that what is typed without a Vietnamese keyboard is found. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(strokedD, "d")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}
