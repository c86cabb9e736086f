import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, askServer } from "./ask-server";
import { freePort } from "./free-port";
import { hasTools, toolEnv } from "./server-tools";
import { trustKeyOf } from "./trusted-key";
import { unpackPackage } from "./unpack-package";

/** A name that no other machine has. */
const HOST = "xephang.huyen-thu.test";

/** Whether nginx and openssl can be asked for. */
export function canServe(): boolean {
  return hasTools(["nginx", "-v"], ["openssl", "version"]);
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
    return [
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
      trustKeyOf(readFileSync(this.#file("site.crt"))),
    ];
  }

  /** Packs what is built, unpacks it, and starts nginx; fails where nginx or openssl is missing or the configuration is bad. */
  async start(): Promise<void> {
    chmodSync(this.#folder, 0o755);
    this.#port = await freePort();
    unpackPackage({ base: this.base, isLocal: false }, this.unpacked);
    this.#certify();
    writeFileSync(this.#file("nginx.conf"), this.#configuration());
    execFileSync("nginx", [...this.#arguments(), "-t"], {
      env: toolEnv,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#server = spawn("nginx", this.#arguments(), { env: toolEnv, stdio: "ignore" });
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

  /** Asks for a path below the site's folder. */
  ask(path: string, method = "GET"): Promise<Answer> {
    const certificate = readFileSync(this.#file("site.crt"));
    return askServer({ host: HOST, port: this.#port, certificate }, `/tthc/${path}`, method);
  }

  #file(name: string): string {
    return join(this.#folder, name);
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
