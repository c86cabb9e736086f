/** Where Microsoft serves office.js; a build may load it from there instead of carrying it along. */
export const microsoftScripts = "https://appsforoffice.microsoft.com";

/** Griffel fills its style elements through the CSSOM: the hash of the empty text is all that they need. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the pane's page may load: its own files and nothing else; with `scriptOrigin`, scripts from there too. The
 * policy has no frame-ancestors, for Excel on the web shows the page in a frame of Microsoft's.
 */
export function contentSecurityPolicy(scriptOrigin: string | null = null): string {
  const scripts = scriptOrigin === null ? "'self'" : `'self' ${scriptOrigin}`;
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
