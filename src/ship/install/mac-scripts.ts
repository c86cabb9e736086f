import { installTexts } from "../../strings/ship/install";
import {
  certificateDays,
  localFolderName,
  localPort,
  renewalDays,
} from "../local-server/local-place";
import { agentName } from "../local-server/mac-server-files";
import { productId } from "../manifest/product-id";
import type { Place } from "./place";

/** Where Excel for Mac looks for add-ins of this user. */
const FOLDER = "$HOME/Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/** The keychain that is open while the user is signed in: no administrator is asked. */
const KEYCHAIN = "$HOME/Library/Keychains/login.keychain-db";

function say(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `echo '${text}'`);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** Ends with these words where a command fails. */
function orEnd(command: string, texts: readonly string[]): readonly string[] {
  return [`if ! ${command}; then`, ...indented([...say(texts), "exit 1"]), "fi"];
}

const begin = [
  "#!/bin/sh",
  "set -eu",
  `folder="${FOLDER}"`,
  `manifest="$folder/${productId}.xml"`,
  `own="$HOME/Library/Application Support/${localFolderName}"`,
  'server="$own/may-chu"',
  `agent="$HOME/Library/LaunchAgents/${agentName}.plist"`,
  `keychain="${KEYCHAIN}"`,
  'here=$(cd "$(dirname "$0")" && pwd)',
];

const stopServer = `launchctl bootout "gui/$(id -u)/${agentName}" 2>/dev/null || true`;

const fingerprint = [
  'openssl x509 -in "$server/localhost.crt" -noout -fingerprint -sha1',
  "sed 's/.*=//; s/://g'",
].join(" | ");

/** Trust and certificate go together; a certificate that the keychain no longer has needs no removal. */
const forgetCertificate = [
  'if [ -f "$server/localhost.crt" ]; then',
  ...indented([
    `hash=$(${fingerprint})`,
    'security delete-certificate -t -Z "$hash" "$keychain" >/dev/null 2>&1 || true',
    'if security find-certificate -a -Z "$keychain" 2>/dev/null | grep -q "$hash"; then',
    ...indented([...say(installTexts.stillTrusted), "exit 1"]),
    "fi",
  ]),
  "fi",
];

/** Another installation keeps the certificate that is there, so that the user is asked once. */
const makeCertificate = [
  `if ! openssl x509 -in "$server/localhost.crt" -noout -checkend ${renewalDays * 86_400} >/dev/null 2>&1; then`,
  ...indented([
    ...forgetCertificate,
    "umask 077",
    [
      'openssl req -x509 -newkey rsa:2048 -nodes -sha256 -config "$server/localhost.cnf"',
      `-days ${certificateDays} -keyout "$server/localhost.key" -out "$server/localhost.crt" 2>/dev/null`,
    ].join(" "),
    "umask 022",
    ...say(installTexts.macQuestion),
    ...orEnd(
      'security add-trusted-cert -r trustRoot -p basic -p ssl -k "$keychain" "$server/localhost.crt"',
      installTexts.refused,
    ),
  ]),
  "fi",
];

const serveHere = [
  'mkdir -p "$server" "$HOME/Library/LaunchAgents"',
  'rm -rf "$own/dist"',
  'cp -R "$here/../dist" "$own/dist"',
  'cp "$here/may-chu/httpd.conf" "$here/may-chu/localhost.cnf" "$server"',
  ...makeCertificate,
  stopServer,
  `cp "$here/may-chu/${agentName}.plist" "$agent"`,
  `start() { launchctl bootstrap "gui/$(id -u)" "$agent" 2>/dev/null; }`,
  // The one before may still be ending.
  ...orEnd("{ start || { sleep 2; start; }; }", installTexts.notRunning),
  ...orEnd(
    [
      'curl --silent --fail --output /dev/null --cacert "$server/localhost.crt"',
      `--retry 20 --retry-delay 1 --retry-connrefused https://localhost:${localPort}/taskpane.html`,
    ].join(" "),
    installTexts.notRunning,
  ),
];

function install(place: Place): readonly string[] {
  return [
    ...begin,
    ...orEnd('[ -f "$here/../manifest.xml" ]', installTexts.notUnpacked),
    ...(place === "own-machine" ? serveHere : []),
    'mkdir -p "$folder"',
    'cp "$here/../manifest.xml" "$manifest"',
    ...say(installTexts.installed),
    ...(place === "own-machine" ? say(installTexts.servedHere) : []),
  ];
}

// A folder goes with its last file: it is ours where nobody else uses it.
const remove = [
  ...begin,
  stopServer,
  ...forgetCertificate,
  'rm -f "$manifest" "$agent"',
  'rm -rf "$own"',
  'rmdir "$folder" 2>/dev/null || true',
  ...say(installTexts.removed),
];

function lines(texts: readonly string[]): string {
  return texts.map((line) => `${line}\n`).join("");
}

/** The scripts of the folder `mac/` by name; the Finder runs them when they are opened. */
export function macScripts(place: Place): Readonly<Record<string, string>> {
  return { "cai-dat.command": lines(install(place)), "go-bo.command": lines(remove) };
}
