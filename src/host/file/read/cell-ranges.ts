import { type Area, formatArea, parseArea } from "../../workbook/area";

/** The areas of an `sqref` ("A1:B2 D4"); what is no address is left out. */
export function parseRanges(text: string | undefined): Area[] {
  const words = (text ?? "").split(/\s+/).filter((word) => word !== "");
  return words.map((word) => parseArea(word)).filter((area) => area !== null);
}

/** An `sqref` of these areas. */
export function formatRanges(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}
