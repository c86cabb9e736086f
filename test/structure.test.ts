import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(__dirname, "..");

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const layers = readdirSync(join(root, "src"));
const sources = filesUnder(join(root, "src")).map((path) => relative(root, path));

/** Kinds of tests that stand beside the rooms of the source: what is common to many of its files. */
const gatherings = /\/(properties|zoo|conformance|support|fuzz)\//;

test("every test of a layer stands in a room that its source has", () => {
  const orphans = layers
    .flatMap((layer) => {
      const folder = join(root, "test", layer);
      return existsSync(folder) ? filesUnder(folder) : [];
    })
    .map((path) => relative(join(root, "test"), path))
    .filter((path) => /\.test\.tsx?$/.test(path) && !gatherings.test(path))
    .filter((path) => !existsSync(join(root, "src", dirname(path))));
  expect(orphans).toEqual([]);
});

test("no source is a drawer: utils, helpers, common, types, services or index files", () => {
  const drawers = sources.filter((path) =>
    /(^|\/)(utils?|helpers?|common|types|services?|misc)(\.|\/)/.test(path),
  );
  expect(drawers).toEqual([]);
  const barrels = sources.filter((path) => /\/index\.tsx?$/.test(path)).sort();
  const entries = ["batch/", "commands/", "workbench/page/"].map((room) => `src/${room}index.ts`);
  expect(barrels).toEqual([...entries, "src/taskpane/index.tsx"].sort());
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
