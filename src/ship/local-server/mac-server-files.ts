import { renderXml, xmlNode, type XmlNode } from "../../host/file/xml/xml-node";
import { composeHttpd } from "./compose-httpd";
import { certificateOwner, localFolderName } from "./local-place";

/** The name under which macOS starts the server when this user signs in. */
export const agentName = "vn.xep-hang-tthc.may-chu";

/** The shell fills in the home, so that the file is the same for every user. */
const START = `exec /usr/sbin/httpd -D FOREGROUND -f "$HOME/Library/Application Support/${localFolderName}/may-chu/httpd.conf"`;

function element(name: string, ...children: readonly (string | XmlNode)[]): XmlNode {
  return xmlNode(name, {}, children);
}

/** What launchd is told: start at sign-in, and again whenever the server should end. */
function agent(): string {
  const dictionary = element(
    "dict",
    element("key", "Label"),
    element("string", agentName),
    element("key", "ProgramArguments"),
    element("array", ...["/bin/sh", "-c", START].map((text) => element("string", text))),
    element("key", "RunAtLoad"),
    element("true"),
    element("key", "KeepAlive"),
    element("true"),
    element("key", "ThrottleInterval"),
    element("integer", "30"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderXml(xmlNode("plist", { version: "1.0" }, [dictionary]))}\n`;
}

/** For the openssl of any macOS: a certificate for this machine's own names that is no authority over others. */
const CERTIFICATE_REQUEST = [
  "[req]",
  "prompt = no",
  "distinguished_name = name",
  "x509_extensions = extensions",
  "[name]",
  `O = ${certificateOwner}`,
  "CN = localhost",
  "[extensions]",
  "basicConstraints = critical, CA:FALSE",
  "keyUsage = critical, digitalSignature, keyEncipherment",
  "extendedKeyUsage = serverAuth",
  "subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1",
  "",
].join("\n");

/** The files that the Mac's server is run with, by name, for the policy of the page that was built. */
export function macServerFiles(policy: string): Readonly<Record<string, string>> {
  return {
    "httpd.conf": composeHttpd(policy),
    "localhost.cnf": CERTIFICATE_REQUEST,
    [`${agentName}.plist`]: agent(),
  };
}
