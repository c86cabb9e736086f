/** The three parts of a header or a footer. */
export interface HeaderFooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Section codes, doubled ampersands, font names in quotes, and everything between. */
const PIECES = /&[LCR]|&&|&"[^"]*"|&|[^&]+/g;

const SECTIONS: Readonly<Record<string, keyof HeaderFooterParts>> = {
  "&L": "left",
  "&C": "center",
  "&R": "right",
};

/** Splits "&Lleft&Ccentre&Rright"; text before the first code is in the centre, as Excel takes it. */
export function parseHeaderFooter(text: string): HeaderFooterParts {
  const parts = { left: "", center: "", right: "" };
  let section: keyof HeaderFooterParts = "center";
  for (const [piece] of text.matchAll(PIECES)) {
    const begun = SECTIONS[piece];
    if (begun) section = begun;
    else parts[section] += piece;
  }
  return parts;
}

/** The reverse: sections without text are left out. */
export function formatHeaderFooter({ left, center, right }: HeaderFooterParts): string {
  const section = (code: string, text: string) => (text === "" ? "" : code + text);
  return section("&L", left) + section("&C", center) + section("&R", right);
}
