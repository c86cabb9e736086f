/** A paragraph of a Word part: its number from 1 on, and its text, runs joined. */
export interface TemplateParagraph {
  readonly number: number;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/**
 * The paragraphs of a Word part in the order in which they begin. Word cuts a paragraph into runs wherever a spelling was checked or
 * a letter was typed later, so that "{{kỳ}}" may stand in three of them. A paragraph may hold others in a text box.
 */
export function readParagraphs(xml: string): readonly TemplateParagraph[] {
  const texts: string[] = [];
  const open: number[] = [];
  let isText = false;
  for (const [token, tag] of xml.matchAll(/<(\/?w:(?:p|t))(?:\s[^<>]*)?>|[^<]+|</gu)) {
    const isEmpty = token.endsWith("/>");
    if (tag === "w:p") {
      texts.push("");
      if (!isEmpty) open.push(texts.length - 1);
    } else if (tag === "/w:p") open.pop();
    else if (tag === "w:t") isText = !isEmpty;
    else if (tag === "/w:t") isText = false;
    else if (isText) {
      const index = open.at(-1);
      if (index !== undefined) texts[index] = `${texts[index] ?? ""}${decodeEntities(token)}`;
    }
  }
  return texts.map((text, index) => ({ number: index + 1, text }));
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity] ?? entity);
}
