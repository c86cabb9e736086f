const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const fileName = "THIRD-PARTY-NOTICES.txt";
const noticeFiles = /^(licen[cs]e|copying|notice)([-.].*)?$/i;
const rule = "=".repeat(80);

/** The folder of the package that a file belongs to, or null for a file of ours. */
function packageFolder(file) {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return found === null ? null : found[1];
}

/** The files of a compilation, those of modules that were joined included. */
function filesOf(modules) {
  return [...modules].flatMap((module) => [
    ...(module.resource ? [module.resource] : []),
    ...(module.modules ? filesOf(module.modules) : []),
  ]);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const texts = readdirSync(folder)
    .filter((file) => noticeFiles.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  const body =
    texts.length === 0 ? "(The package brings no text of its licence.)" : texts.join("\n\n");
  return {
    name,
    text: `${rule}\n${name} ${version} (${license ?? "no licence named"})\n\n${body}\n`,
  };
}

/**
 * Writes beside the bundles what they were made of: every package of which a module went into any chunk, and those that are
 * copied, each with the texts of its licence.
 */
module.exports = class ThirdPartyNotices {
  /** @param {readonly string[]} copied Folders of packages whose files go out as they are. */
  constructor(copied = []) {
    this.copied = copied;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const folders = new Set(this.copied);
        for (const file of filesOf(compilation.modules)) {
          const folder = packageFolder(file);
          if (folder !== null && existsSync(path.join(folder, "package.json"))) folders.add(folder);
        }
        const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
        const text = notices.map((notice) => notice.text).join("\n");
        compilation.emitAsset(fileName, new sources.RawSource(text));
      });
    });
  }
};
