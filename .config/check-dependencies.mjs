/**
 * Fails on a package whose licence was not agreed to, on an install script that was not, and on a version that is not pinned:
 * `node .config/check-dependencies.mjs [FOLDER]`. Reads only package.json and package-lock.json, and prints what it counted.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const agreed = createRequire(import.meta.url)("./agreed-dependencies.cjs");
const folder = process.argv[2] ?? ".";
const read = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
const manifest = read("package.json");
const packages = Object.entries(read("package-lock.json").packages).filter(([path]) => path !== "");

const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const isShipped = ({ dev, devOptional }) => dev !== true && devOptional !== true;

/** Whether an SPDX expression can be met by the allowed licences: all parts of an AND, one of an OR. */
function isAllowed(expression, allowed) {
  const text = expression.replace(/^\((.*)\)$/, "$1").replace("/", " OR ");
  if (text.includes(" OR ")) return text.split(" OR ").some((part) => allowed.has(part));
  return text.split(" AND ").every((part) => allowed.has(part));
}

function licenceFault(path, entry) {
  const name = nameOf(path);
  const licence = entry.license ?? "none";
  if (agreed.read[name] === licence) return [];
  const allowed = new Set([...agreed.shipped, ...(isShipped(entry) ? [] : agreed.development)]);
  return isAllowed(licence, allowed) ? [] : [`${name}: licence ${licence} was not agreed to`];
}

function scriptFault(path, entry) {
  const name = nameOf(path);
  if (entry.hasInstallScript !== true) return [];
  const isAgreed = agreed.installScripts.includes(name) && !isShipped(entry);
  return isAgreed ? [] : [`${name}: its install script was not agreed to`];
}

const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
const faults = [
  ...packages.flatMap(([path, entry]) => [
    ...licenceFault(path, entry),
    ...scriptFault(path, entry),
  ]),
  ...direct.flatMap(([name, version]) =>
    /^\d+\.\d+\.\d+$/.test(version) ? [] : [`${name}: version ${version} is not pinned`],
  ),
  ...packages.flatMap(([path, { link, integrity }]) =>
    link === true || integrity !== undefined ? [] : [`${nameOf(path)}: no integrity hash`],
  ),
];
const shipped = packages.filter(([, entry]) => isShipped(entry)).length;
for (const fault of faults) console.log(fault);
console.log(
  `${direct.length} direct dependencies pinned; ${packages.length} packages in the lock file, ${shipped} of them for what goes out; ${agreed.installScripts.length} install scripts agreed to; ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
