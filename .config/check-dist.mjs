/**
 * Judges what goes out: `node .config/check-dist.mjs [FOLDER]`, after a build. Office.js is the package's own to the last byte and
 * its licence lies beside it; the page allows nothing but its own origin; every package is named with its licence.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = process.argv[2] ?? "dist";
const faults = [];
const expectThat = (holds, fault) => holds || faults.push(fault);

const find = createRequire(join(process.cwd(), "package.json"));
const officePackage = find.resolve("@microsoft/office-js/package.json");
const officeFolder = join(folder, `office-${find(officePackage).version}`);

function filesUnder(path) {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    return statSync(file).isDirectory() ? filesUnder(file) : [file];
  });
}

const officeFiles = existsSync(officeFolder) ? filesUnder(officeFolder) : [];
for (const file of officeFiles) {
  const name = file.slice(officeFolder.length + 1);
  const root =
    name === "LICENSE.md" ? dirname(officePackage) : join(dirname(officePackage), "dist");
  const own = join(root, name);
  const isSame = existsSync(own) && readFileSync(own).equals(readFileSync(file));
  expectThat(isSame, `${name} is not the file of the package`);
}
expectThat(existsSync(join(officeFolder, "office.js")), "office.js is missing");
expectThat(existsSync(join(officeFolder, "LICENSE.md")), "the licence of office.js is missing");

const page = readFileSync(join(folder, "taskpane.html"), "utf8");
const policy = /Content-Security-Policy"? content="([^"]*)"/i.exec(page)?.[1] ?? "";
const directives = new Map(
  policy.split(";").map((part) => {
    const [name, ...values] = part.trim().split(/\s+/);
    return [name, values];
  }),
);
for (const name of ["default-src", "script-src", "connect-src", "form-action", "base-uri"]) {
  const values = directives.get(name) ?? directives.get("default-src") ?? ["(none)"];
  const isOwn = values.every((value) => value === "'self'" || value === "'none'");
  expectThat(isOwn, `${name} allows ${values.join(" ")}`);
}
expectThat(directives.has("form-action"), "form-action is not restricted");
expectThat(directives.has("base-uri"), "base-uri is not restricted");

const notices = existsSync(join(folder, "THIRD-PARTY-NOTICES.txt"))
  ? readFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), "utf8")
  : "";
const named = [...notices.matchAll(/^={80}\n(\S+) \S+ \((.*)\)$/gm)];
for (const name of ["@microsoft/office-js", "docx", "react", "react-dom"]) {
  expectThat(
    named.some(([, one]) => one === name),
    `${name} is not in the notices`,
  );
}
const maps = filesUnder(folder).filter((file) => file.endsWith(".map"));
expectThat(maps.length === 0, `${maps.length} source maps go out`);

for (const fault of faults) console.log(fault);
console.log(
  `${officeFiles.length} files of office.js unchanged, ${named.length} packages in the notices, ${directives.size} directives in the policy; ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
