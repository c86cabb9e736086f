const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { require: requireTypeScript } = require("tsx/cjs/api");

const { guideHtml } = requireTypeScript("../src/ship/guide/guide-html.ts", __filename);

/** A loader for the guides of docs/: HTML as a module, their pictures beside the pane's page under hashed names. */
module.exports = function guideLoader(markdown) {
  const picture = (name) => {
    const file = path.join(this.context, "pictures", name);
    this.addDependency(file);
    const bytes = readFileSync(file);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    const { name: stem, ext } = path.parse(name);
    const placed = `pictures/${stem}.${hash}${ext}`;
    this.emitFile(placed, bytes);
    return placed;
  };
  const html = guideHtml(markdown, { picture, guide: (name) => `guide:${name}` });
  return `export const html = ${JSON.stringify(html)};`;
};
