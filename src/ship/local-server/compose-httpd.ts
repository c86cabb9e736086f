import { cacheRules, lastingRule, mediaTypes, securityHeaders } from "../hosting/serving-rules";
import { localFolderName, localPort } from "./local-place";

/** Apache fills in the home of the user who runs it. */
const FOLDER = `\${HOME}/Library/Application Support/${localFolderName}`;

/** The parts that macOS keeps apart and other builds of Apache may have built in. */
const MODULES = ["mpm_prefork", "unixd", "authz_core", "mime", "headers", "ssl"];

function moduleLines(): readonly string[] {
  return MODULES.flatMap((name) => [
    `<IfModule !${name}_module>`,
    `    LoadModule ${name}_module libexec/apache2/mod_${name}.so`,
    "</IfModule>",
  ]);
}

/** Nothing of the machine but the published files, and those for reading alone: HEAD goes with GET. */
const folderLines = [
  `DocumentRoot "${FOLDER}/dist"`,
  "<Directory />",
  "    AllowOverride None",
  "    Options None",
  "    Require all denied",
  "</Directory>",
  `<Directory "${FOLDER}/dist">`,
  "    <Limit GET>",
  "        Require all granted",
  "    </Limit>",
  "    <LimitExcept GET>",
  "        Require all denied",
  "    </LimitExcept>",
  "</Directory>",
];

/** The later rule wins in Apache: first what holds for all, then the exceptions. Only what is there is kept. */
function cacheLines(): readonly string[] {
  const exceptions = cacheRules.flatMap(({ path, cacheControl }) => [
    `<LocationMatch "^/${path.replaceAll(".", "\\.")}${path.endsWith("/") ? "" : "$"}">`,
    `    Header set Cache-Control "${cacheControl}"`,
    "</LocationMatch>",
  ]);
  return [`Header set Cache-Control "${lastingRule.cacheControl}"`, ...exceptions];
}

/**
 * The configuration with which macOS's own Apache serves the files to this machine alone, run by this user: the same
 * types, caching and headers as every server.
 */
export function composeHttpd(policy: string): string {
  return [
    'ServerRoot "/usr"',
    ...moduleLines(),
    "ServerName localhost",
    `Listen 127.0.0.1:${localPort}`,
    "ServerTokens Prod",
    "TraceEnable Off",
    `DefaultRuntimeDir "${FOLDER}/may-chu"`,
    `PidFile "${FOLDER}/may-chu/httpd.pid"`,
    `ErrorLog "${FOLDER}/may-chu/error.log"`,
    "LogLevel crit",
    "StartServers 2",
    "MinSpareServers 1",
    "MaxSpareServers 3",
    "MaxRequestWorkers 16",
    "SSLEngine on",
    "SSLProtocol -all +TLSv1.2 +TLSv1.3",
    `SSLCertificateFile "${FOLDER}/may-chu/localhost.crt"`,
    `SSLCertificateKeyFile "${FOLDER}/may-chu/localhost.key"`,
    ...folderLines,
    "TypesConfig /dev/null",
    ...Object.entries(mediaTypes).map(([ending, type]) => `AddType "${type}" .${ending}`),
    ...securityHeaders(policy).map(([name, value]) => `Header always set ${name} "${value}"`),
    ...cacheLines(),
    "",
  ].join("\n");
}
