import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { composePackage } from "../../../src/ship/package/compose-package";
import { zipPackage } from "../../../src/ship/package/zip-package";
import { composeManifest } from "../../../src/ship/manifest/write-manifest";

const ROOT = join(__dirname, "../../..");

/** A name that no other machine has. */
const HOST = "xephang.huyen-thu.test";

/** Debian keeps servers where only the administrator's path looks. */
const env = { ...process.env, PATH: `${process.env.PATH ?? ""}:/usr/sbin` };

/** Whether nginx and openssl can be asked for; where a missing tool must not pass unseen (CI) the answer is yes. */
export function canServe(): boolean {
  const ci = process.env.CI ?? "";
  if (ci !== "" && ci !== "false") return true;
  const has = (tool: string, version: string) =>
    spawnSync(tool, [version], { env, stdio: "ignore" }).status === 0;
  return has("nginx", "-v") && has("openssl", "version");
}

/** What the server said. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** The package, unpacked and served by nginx as its own configuration says, over a certificate of this run. */
export class PackagedSite {
  #server: ChildProcess | null = null;
  #port = 0;
  readonly #folder = mkdtempSync(join(tmpdir(), "packaged-"));

  /** The folder's address, with a slash at its end: below the root, as an office may have it. */
  get base(): string {
    return `https://${HOST}:${this.#port}/tthc/`;
  }

  /** The unpacked package. */
  get unpacked(): string {
    return join(this.#folder, "package");
  }

  /** How Chromium finds the site and trusts exactly its key. */
  get switches(): readonly string[] {
    const certificate = new X509Certificate(readFileSync(this.#file("site.crt")));
    const key = certificate.publicKey.export({ type: "spki", format: "der" });
    const pin = createHash("sha256").update(key).digest("base64");
    return [
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${pin}`,
    ];
  }

  /** Packs what is built, unpacks it, and starts nginx; fails where nginx or openssl is missing or the configuration is bad. */
  async start(): Promise<void> {
    chmodSync(this.#folder, 0o755);
    this.#port = await freePort();
    this.#unpack();
    this.#certify();
    writeFileSync(this.#file("nginx.conf"), this.#configuration());
    execFileSync("nginx", [...this.#arguments(), "-t"], { env, stdio: ["ignore", "pipe", "pipe"] });
    this.#server = spawn("nginx", this.#arguments(), { env, stdio: "ignore" });
    await this.#answers();
  }

  /** Ends nginx and removes everything. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server?.exitCode === null) {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGQUIT");
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Asks for a path below the site's folder; the certificate is checked against the one that was made. */
  ask(path: string, method = "GET"): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: "127.0.0.1",
          port: this.#port,
          servername: HOST,
          headers: { Host: `${HOST}:${this.#port}`, "Accept-Encoding": "gzip" },
          path: `/tthc/${path}`,
          method,
          ca: readFileSync(this.#file("site.crt")),
          agent: false,
        },
        (response) => {
          response.resume();
          response.once("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers }),
          );
        },
      );
      asked.once("error", reject);
      asked.end();
    });
  }

  #file(name: string): string {
    return join(this.#folder, name);
  }

  #unpack(): void {
    const manifest = composeManifest(ROOT, this.base);
    if (!manifest.isMade) throw new Error(manifest.sentence);
    const { xml, folder } = manifest;
    const files = composePackage({ root: ROOT, dist: join(ROOT, "dist"), manifest: xml, folder });
    for (const [path, bytes] of Object.entries(unzipSync(zipPackage(files)))) {
      const file = join(this.unpacked, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }

  #certify(): void {
    const names = ["-subj", `/CN=${HOST}`, "-addext", `subjectAltName=DNS:${HOST}`];
    const files = ["-keyout", this.#file("site.key"), "-out", this.#file("site.crt")];
    execFileSync(
      "openssl",
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...names, ...files],
      { stdio: "ignore" },
    );
  }

  /** The package's configuration with what its comments ask the office to fill in, inside the least that nginx runs with. */
  #configuration(): string {
    const own = readFileSync(join(this.unpacked, "may-chu/nginx.conf"), "utf8")
      .replace(/ssl_certificate .*/, `ssl_certificate ${this.#file("site.crt")};`)
      .replace(/ssl_certificate_key .*/, `ssl_certificate_key ${this.#file("site.key")};`)
      .replace(/alias .*/, `alias ${join(this.unpacked, "dist")}/;`);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((kind) => `${kind}_temp_path ${this.#file(kind)};`)
      .join(" ");
    return `daemon off; pid ${this.#file("nginx.pid")}; error_log ${this.#file("error.log")};
      events {} http { access_log off; ${temporary}\n${own}}\n`;
  }

  #arguments(): readonly string[] {
    return ["-p", this.#folder, "-c", this.#file("nginx.conf"), "-e", this.#file("error.log")];
  }

  /** Waits for as long as the server runs. */
  async #answers(): Promise<void> {
    for (;;) {
      const isUp = await this.ask("taskpane.html").then(
        ({ status }) => status === 200,
        () => false,
      );
      if (isUp) return;
      if (this.#server?.exitCode !== null) {
        throw new Error(`nginx ended: ${readFileSync(this.#file("error.log"), "utf8")}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A port that nobody listened on a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
