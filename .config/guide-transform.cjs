const { require: requireTypeScript } = require("tsx/cjs/api");

const { guideHtml } = requireTypeScript("../src/ship/guide/guide-html.ts", __filename);

/** The guides of docs/ for jest, as the build makes them; pictures stay where they are. */
module.exports = {
  process(markdown) {
    const places = { picture: (name) => `pictures/${name}`, guide: (name) => `guide:${name}` };
    return { code: `exports.html = ${JSON.stringify(guideHtml(markdown, places))};` };
  },
};
