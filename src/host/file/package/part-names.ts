/** The key under which a part is found: no slash in front, case folded, as names of parts are compared (OPC, 6.2.2.3). */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** The part that a relationship's target means, seen from the part that holds it; without a slash in front. */
export function resolveTarget(source: string, target: string): string {
  const [path = ""] = target.replace(/\\/g, "/").split(/[?#]/);
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const segments: string[] = [...base];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return decodeURI(segments.join("/"));
}

/** Where the relationships of a part are kept; of the package itself for "". */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The target to write in `source` so that it means `part`: a relative path, as Excel writes it. */
export function targetOf(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
