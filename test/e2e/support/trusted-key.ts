import { createHash, X509Certificate } from "node:crypto";

/** The switch of Chromium that makes it trust exactly the key of this certificate. */
export function trustKeyOf(certificate: string | Buffer): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" });
  const pin = createHash("sha256").update(key).digest("base64");
  return `--ignore-certificate-errors-spki-list=${pin}`;
}
