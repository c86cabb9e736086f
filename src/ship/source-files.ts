import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedFiles } from "./manifest/manifest-rule";
import { pngSize } from "./png-size";

/** The page that the build makes; the other files that a manifest may name are copied as they are. */
const BUILT_PAGE = "taskpane.html";

/** What the build will publish of a checkout: a manifest can be judged before anything is built. */
export function sourceFiles(root: string): PublishedFiles {
  const isIcon = (path: string) => /^assets\/icon-\d+\.png$/.test(path);
  const has = (path: string) =>
    path === BUILT_PAGE || (isIcon(path) && existsSync(join(root, path)));
  return {
    has,
    imageSize: (path) =>
      isIcon(path) && has(path) ? pngSize(readFileSync(join(root, path))) : null,
  };
}
