import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMeFirst } from "../../strings/ship/read-me-first";
import { composeGuidePage } from "../guide/guide-html";
import { composeIis } from "../hosting/compose-iis";
import { composeNginx } from "../hosting/compose-nginx";
import { NOTICES } from "../hosting/serving-rules";
import { macScripts } from "../install/mac-scripts";
import type { Place } from "../install/place";
import { windowsScripts } from "../install/windows-scripts";
import { composeServingTables } from "../local-server/compose-serving-tables";
import { macServerFiles } from "../local-server/mac-server-files";
import { localFolder } from "../manifest/manifest-for-base";
import { packageVersion } from "../manifest/write-manifest";
import { readFiles } from "./read-files";

/** What a package is made of. */
export interface PackageSource {
  /** The checkout. */
  readonly root: string;
  /** The folder that the build wrote. */
  readonly dist: string;
  readonly manifest: string;
  /** The address of the folder that the manifest names. */
  readonly folder: string;
}

/** The server of one Windows machine, in the language that Windows itself can compile. */
const WINDOWS_SERVER = "src/ship/local-server/windows";

/** Workbooks to try it with. */
const SAMPLES = "assets/sample";

/** The texts of the project that go along as they are. */
const PROJECT_TEXTS = /^(LICENSE|CHANGELOG)(\.\w+)?$/;

function withFolder<T>(folder: string, files: Iterable<readonly [string, T]>): [string, T][] {
  return [...files].map(([name, content]) => [`${folder}/${name}`, content]);
}

/** The policy that the built page states for itself; the servers send the same. */
export function policyOf(page: string): string {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error("The built page states no policy.");
  return policy;
}

function guides(root: string): [string, Uint8Array | string][] {
  const docs = join(root, "docs");
  const names = readdirSync(docs).filter((name) =>
    /^(huong-dan|danh-cho|thong-bao)[\w-]*\.md$/.test(name),
  );
  const places = { picture: (name: string) => name, guide: (name: string) => `${name}.html` };
  const pages = names.map((name): [string, string] => [
    name.replace(/md$/, "html"),
    composeGuidePage(readFileSync(join(docs, name), "utf8"), places),
  ]);
  return [...pages, ...readFiles(join(docs, "pictures"))];
}

function projectTexts(root: string): [string, Uint8Array][] {
  return readdirSync(root)
    .filter((name) => PROJECT_TEXTS.test(name))
    .map((name) => [name, readFileSync(join(root, name))]);
}

/** What each machine needs to serve the files to itself. */
function ownServer(root: string, policy: string): [string, Uint8Array | string][] {
  return [
    ...withFolder("windows/may-chu", readFiles(join(root, WINDOWS_SERVER))),
    ["windows/may-chu/ServingTables.cs", composeServingTables(policy)],
    ...withFolder("mac/may-chu", Object.entries(macServerFiles(policy))),
  ];
}

/** What an administrator fills in for the server of the office. */
function officeServer(folder: string, policy: string): [string, string][] {
  return [
    ["may-chu/nginx.conf", composeNginx({ folder, policy })],
    ["may-chu/iis/web.config", composeIis(policy)],
  ];
}

/** Notepad shows it rightly in any Windows: the mark of UTF-8 before it, and line ends of Windows. */
function forNotepad(text: string): string {
  return `\uFEFF${text.replaceAll("\n", "\r\n")}`;
}

/** Every file of the package by its path: what is put on a server, what a user runs, what they read. */
export function composePackage(source: PackageSource): ReadonlyMap<string, Uint8Array> {
  const { root, dist, manifest, folder } = source;
  const page = join(dist, "taskpane.html");
  if (!existsSync(page)) throw new Error(`Nothing was built in ${dist}.`);
  const policy = policyOf(readFileSync(page, "utf8"));
  const isLocal = folder === localFolder;
  const place: Place = isLocal ? "own-machine" : "server";
  const intro = readMeFirst(packageVersion(root), folder, isLocal);
  const files: [string, Uint8Array | string][] = [
    ["DOC-TRUOC.txt", forNotepad(intro)],
    ["manifest.xml", manifest],
    ...withFolder(
      "dist",
      readFiles(dist, (path) => path.startsWith("workbench/")),
    ),
    ...withFolder("windows", Object.entries(windowsScripts(place))),
    ...withFolder("mac", Object.entries(macScripts(place))),
    ...(isLocal ? ownServer(root, policy) : officeServer(folder, policy)),
    ...withFolder("huong-dan", guides(root)),
    ...withFolder("tep-mau", readFiles(join(root, SAMPLES))),
    ...projectTexts(root),
    [NOTICES, readFileSync(join(dist, NOTICES))],
  ];
  return new Map(
    files.map(([path, content]) => [
      path,
      typeof content === "string" ? Buffer.from(content, "utf8") : content,
    ]),
  );
}
