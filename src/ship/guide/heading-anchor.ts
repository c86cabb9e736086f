/** The anchor of a heading as GitHub gives it: letters of any alphabet, digits and hyphens ("Cách tính hạng?" → "cách-tính-hạng"). */
export function headingAnchor(heading: string): string {
  return heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}
