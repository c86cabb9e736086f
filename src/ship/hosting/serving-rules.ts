import { contentSecurityPolicy } from "./content-security-policy";

/** How long the files of one path are kept by browsers; a path that ends in a slash is a folder. */
interface CacheRule {
  readonly path: string;
  readonly cacheControl: string;
  /** For servers that count: how long, in seconds; 0 where each use asks whether the file is still the same. */
  readonly seconds: number;
}

/** The licences of what was built in; the build writes it. */
export const NOTICES = "THIRD-PARTY-NOTICES.txt";

const DAY = 86_400;
const YEAR = 31_536_000;

/**
 * The files whose names stay while their contents change. The icons must not be marked no-cache: Office then shows a
 * picture of its own in their place.
 */
export const cacheRules: readonly CacheRule[] = [
  { path: "taskpane.html", cacheControl: "no-cache", seconds: 0 },
  { path: NOTICES, cacheControl: "no-cache", seconds: 0 },
  { path: "assets/", cacheControl: `public, max-age=${DAY}`, seconds: DAY },
];

/** All other files carry a hash or a version in their path: another content has another address. */
export const lastingRule = {
  cacheControl: `public, max-age=${YEAR}, immutable`,
  seconds: YEAR,
} as const;

/** What `Cache-Control` a file is to have, by its path below the folder of the pane's page. */
export function cacheControlOf(path: string): string {
  const rule = cacheRules.find((one) =>
    one.path.endsWith("/") ? path.startsWith(one.path) : path === one.path,
  );
  return (rule ?? lastingRule).cacheControl;
}

/** Whether a path may be kept for ever: a hash in the name of the file, or a version in that of its folder. */
export function isLasting(path: string): boolean {
  return /\.[0-9a-f]{8}\.[\w.]+$/.test(path) || /^office-\d+\.\d+\.\d+\//.test(path);
}

/** The media types of everything that is published, by ending. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  md: "text/plain; charset=utf-8",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
};

/** The headers of every answer beside type and cache. */
export function securityHeaders(
  policy = contentSecurityPolicy(),
): readonly (readonly [name: string, value: string])[] {
  return [
    ["Content-Security-Policy", policy],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
  ];
}
