import { installTexts } from "../../strings/ship/install";
import { productId } from "../manifest/product-id";

/** Where Excel for Mac looks for add-ins of this user. */
const FOLDER = "$HOME/Library/Containers/com.microsoft.Excel/Data/Documents/wef";

function say(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `echo '${text}'`);
}

const begin = [
  "#!/bin/sh",
  "set -eu",
  `folder="${FOLDER}"`,
  `manifest="$folder/${productId}.xml"`,
  'here=$(cd "$(dirname "$0")" && pwd)',
];

const install = [
  ...begin,
  'if [ ! -f "$here/../manifest.xml" ]; then',
  ...say(installTexts.notUnpacked).map((line) => `  ${line}`),
  "  exit 1",
  "fi",
  'mkdir -p "$folder"',
  'cp "$here/../manifest.xml" "$manifest"',
  ...say(installTexts.installed),
];

// The folder goes with its last file: it is ours where nobody else uses it.
const remove = [
  ...begin,
  'rm -f "$manifest"',
  'rmdir "$folder" 2>/dev/null || true',
  ...say(installTexts.removed),
];

function lines(texts: readonly string[]): string {
  return texts.map((line) => `${line}\n`).join("");
}

/** The scripts of the folder `mac/` by name; the Finder runs them when they are opened. */
export function macScripts(): Readonly<Record<string, string>> {
  return { "cai-dat.command": lines(install), "go-bo.command": lines(remove) };
}
