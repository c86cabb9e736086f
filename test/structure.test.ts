import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "..");

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const layers = readdirSync(join(root, "src"));
const sources = filesUnder(join(root, "src")).map((path) => relative(root, path));

/** A test file may take one aspect of a source: src/a/b.ts has test/a/b.test.ts or test/a/b.aspect.test.ts. */
function testedSources(test: string): string[] {
  const base = test.replace(/^test\//, "src/").replace(/\.test\.tsx?$/, "");
  const whole = base.replace(/\.[^./]+$/, "");
  return [base, whole].flatMap((path) => [`${path}.ts`, `${path}.tsx`]);
}

test("every test of a layer stands where its source stands", () => {
  const orphans = layers
    .flatMap((layer) => {
      const folder = join(root, "test", layer);
      return existsSync(folder) ? filesUnder(folder) : [];
    })
    .map((path) => relative(root, path))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => !/\/(properties|zoo|conformance|support|integration)\//.test(path))
    .filter((path) => !testedSources(path).some((source) => existsSync(join(root, source))));
  expect(orphans).toEqual([]);
});

test("no source is a drawer: utils, helpers, common, types, services or index files", () => {
  const drawers = sources.filter((path) =>
    /(^|\/)(utils?|helpers?|common|types|services?|misc)(\.|\/)/.test(path),
  );
  expect(drawers).toEqual([]);
  const barrels = sources.filter((path) => /\/index\.tsx?$/.test(path)).sort();
  expect(barrels).toEqual([
    "src/batch/index.ts",
    "src/commands/index.ts",
    "src/taskpane/index.tsx",
  ]);
});

test("files are named in kebab case, components as the component", () => {
  const odd = sources.filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !/\/[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(path) &&
      !/\/[A-Z][A-Za-z0-9]*\.tsx$/.test(path),
  );
  expect(odd).toEqual([]);
});
