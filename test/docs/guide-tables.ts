import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked, type Tokens } from "marked";

/** The tables of a guide in their order: rows of cells, the header first, as they are read. */
function tablesOf(guide: string): readonly (readonly (readonly string[])[])[] {
  const text = readFileSync(join(__dirname, "../../docs", `${guide}.md`), "utf8");
  return marked
    .lexer(text)
    .filter((token): token is Tokens.Table => token.type === "table")
    .map(({ header, rows }) => [header, ...rows].map((row) => row.map((cell) => plain(cell.text))));
}

function plain(text: string): string {
  return text.replaceAll(/^`|`$/g, "");
}

/** The table with these headers; fails where there is none. */
export function tableWith(
  guide: string,
  ...headers: readonly string[]
): readonly (readonly string[])[] {
  const table = tablesOf(guide).find(([first]) => first?.join() === headers.join());
  if (table === undefined) throw new Error(`${guide} has no table ${headers.join()}.`);
  return table.slice(1);
}
