import { nginxComments } from "../../strings/ship/hosting";
import { cacheRules, lastingRule, mediaTypes, securityHeaders } from "./serving-rules";

/** Where the add-in is to be served. */
export interface Site {
  /** The folder's address, with a slash at its end. */
  readonly folder: string;
  /** The policy of the page that was built. */
  readonly policy: string;
}

/** Types of files that are worth compressing on the way. */
const COMPRESSED = "text/javascript text/plain";

function pattern(text: string): string {
  return text.replace(/[.\\+*?^$()[\]{}|/]/g, (sign) => (sign === "/" ? "/" : `\\${sign}`));
}

function cacheMap(prefix: string): readonly string[] {
  const lines = cacheRules.map(({ path, cacheControl }) => {
    const end = path.endsWith("/") ? "" : "$";
    return `    "~^${pattern(prefix + path)}${end}" "${cacheControl}";`;
  });
  return [
    "map $uri $xep_hang_tthc_cache {",
    `    default "${lastingRule.cacheControl}";`,
    ...lines,
    "}",
  ];
}

function typeLines(): readonly string[] {
  const types = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(mediaTypes)) {
    const bare = type.replace(/;.*$/, "");
    types.set(bare, [...(types.get(bare) ?? []), ending]);
  }
  return [...types].map(([type, endings]) => `            ${type} ${endings.join(" ")};`);
}

/**
 * A configuration of nginx for the add-in (a file for `conf.d`): types, compression, caching and headers, nothing but
 * the published files, over TLS only. What must be filled in by the office is marked in its comments.
 */
export function composeNginx({ folder, policy }: Site): string {
  const { hostname, port, pathname } = new URL(folder);
  const headers = securityHeaders(policy).map(
    ([name, value]) => `        add_header ${name} "${value}" always;`,
  );
  return [
    `# ${nginxComments.use}`,
    ...cacheMap(pathname),
    "",
    "server {",
    `    listen ${port === "" ? "443" : port} ssl;`,
    `    server_name ${hostname};`,
    `    # ${nginxComments.certificate}`,
    `    ssl_certificate /etc/nginx/tls/${hostname}.crt;`,
    `    ssl_certificate_key /etc/nginx/tls/${hostname}.key;`,
    "    server_tokens off;",
    "",
    `    location ${pathname} {`,
    `        # ${nginxComments.folder}`,
    "        alias /var/www/xep-hang-tthc/;",
    "        types {",
    ...typeLines(),
    "        }",
    "        default_type application/octet-stream;",
    "        charset utf-8;",
    `        charset_types ${COMPRESSED};`,
    "        gzip on;",
    "        gzip_vary on;",
    "        gzip_min_length 1024;",
    `        gzip_types ${COMPRESSED};`,
    "        add_header Cache-Control $xep_hang_tthc_cache;",
    ...headers,
    "    }",
    "}",
    "",
  ].join("\n");
}
