/** Hash of the empty text: style elements that are filled through the CSSOM only, as the pane's library does. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The style elements that the grid's library writes as text, by their hashes: they change with its version. */
const GRID_STYLES: readonly string[] = [
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
];

function policy(styles: readonly string[]): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", EMPTY_STYLE, ...styles].join(" "),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
}

const PANE_POLICY = policy([]);
const GRID_POLICY = policy(GRID_STYLES);

/**
 * What every answer carries: the page speaks to its own origin only, nobody else may frame it, types are as said.
 * Only the page with the grid allows the grid's styles.
 */
export function securityHeaders(urlPath: string): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": urlPath.startsWith("/workbench/") ? GRID_POLICY : PANE_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}
