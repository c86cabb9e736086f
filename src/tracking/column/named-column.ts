import { normalText } from "../name/normal-text";

const levelMark = /\s*[\u203A>]\s*/;

/**
 * The column that the settings mean by a written header path, or undefined: the one with this path after the normalisation
 * of names, else the only one whose path ends in it.
 */
export function findNamedColumn<Column extends { readonly path: readonly string[] }>(
  columns: readonly Column[],
  written: string,
): Column | undefined {
  const wanted = comparable(written.split(levelMark));
  if (wanted.length === 0) return undefined;
  const key = wanted.join("\n");
  const paths = columns.map(({ path }) => comparable(path));
  const exact = paths.findIndex((path) => path.join("\n") === key);
  if (exact >= 0) return columns[exact];
  const ending = columns.filter(
    (_, index) => paths[index]?.slice(-wanted.length).join("\n") === key,
  );
  return ending.length === 1 ? ending[0] : undefined;
}

function comparable(path: readonly string[]): string[] {
  return path
    .map(normalText)
    .filter((level, index, all) => level !== "" && level !== all[index - 1]);
}
