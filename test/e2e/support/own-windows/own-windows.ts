import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, askServer } from "../ask-server";
import { freePort } from "../free-port";
import { unpackPackage } from "../unpack-package";

const PASSWORD = "x";

/**
 * The Windows server of a package, compiled and run by Mono: the files that the installation copies, this user's
 * certificate stores, and the server's commands. What PowerShell and the batch files do round it is not part of it.
 */
export class OwnWindows {
  readonly #root = mkdtempSync(join(tmpdir(), "own windows "));
  #server: ChildProcess | null = null;
  #port = 0;

  /** Where the installation puts the files. */
  readonly folder = join(this.#root, "AppData", "XepHangTTHC");

  get base(): string {
    return `https://localhost:${this.#port}/`;
  }

  get certificate(): Buffer {
    return readFileSync(this.#file("localhost.crt"));
  }

  /** The server while it runs. */
  get server(): ChildProcess | null {
    return this.#server;
  }

  /** Unpacks, copies, compiles as Windows does with the language that it knows, and makes a certificate. */
  async install(): Promise<void> {
    this.#port = await freePort();
    unpackPackage({ base: undefined, isLocal: true }, this.#file("package"));
    const source = join(this.folder, "may-chu");
    mkdirSync(source, { recursive: true });
    cpSync(this.#file("package/windows/may-chu"), source, { recursive: true });
    cpSync(this.#file("package/dist"), join(this.folder, "dist"), { recursive: true });
    const tables = join(source, "ServingTables.cs");
    writeFileSync(
      tables,
      readFileSync(tables, "utf8").replace("Port = 3000", `Port = ${this.#port}`),
    );
    const files = readdirSync(source).filter((name) => name.endsWith(".cs"));
    const sources = [...files.map((name) => join(source, name)), join(__dirname, "Harness.cs")];
    const options = ["-langversion:5", "-warn:4", "-warnaserror", "-r:System.Core"];
    execFileSync("mcs", [...options, `-out:${this.#file("server.exe")}`, ...sources]);
    this.#certify();
    this.command("put-certificate", this.#file("localhost.pfx"), PASSWORD);
  }

  /** Runs a command of the server to its end and gives its exit code. */
  command(...words: readonly string[]): number | null {
    return spawnSync("mono", [this.#file("server.exe"), ...words], {
      env: this.#env,
      stdio: "ignore",
    }).status;
  }

  /** One of the commands that the batch files give. */
  run(name: "trust" | "untrust" | "check" | "stop"): number | null {
    return this.command(name, this.folder);
  }

  /** Starts the server, without waiting until it answers: that is what "check" is for. */
  serve(): ChildProcess {
    const words = ["serve-with-key", this.folder, this.#file("localhost.pfx"), PASSWORD];
    this.#server = spawn("mono", [this.#file("server.exe"), ...words], {
      env: this.#env,
      stdio: "ignore",
    });
    return this.#server;
  }

  ask(path: string, method = "GET"): Promise<Answer> {
    return askServer(
      { host: "localhost", port: this.#port, certificate: this.certificate },
      path,
      method,
    );
  }

  /** The certificates that a store of this user holds: "My", or "Trust" for the trusted roots. */
  certificates(store: "My" | "Trust"): readonly string[] {
    const folder = join(this.#root, ".config/.mono/certs", store);
    return existsSync(folder) ? readdirSync(folder) : [];
  }

  remove(): void {
    if (this.#server?.exitCode === null) this.#server.kill("SIGKILL");
    rmSync(this.#root, { recursive: true, force: true });
  }

  get #env(): NodeJS.ProcessEnv {
    return { ...process.env, HOME: this.#root, XDG_CONFIG_HOME: join(this.#root, ".config") };
  }

  #file(name: string): string {
    return join(this.#root, name);
  }

  /** What New-SelfSignedCertificate is asked for, by other means. */
  #certify(): void {
    const key = this.#file("localhost.key");
    const certificate = this.#file("localhost.crt");
    const names = [
      "-subj",
      "/O=Xep hang TTHC/CN=localhost",
      "-addext",
      "subjectAltName=DNS:localhost",
    ];
    const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...names];
    execFileSync("openssl", [...request, "-keyout", key, "-out", certificate], { stdio: "ignore" });
    const ciphers = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"];
    const parts = ["-inkey", key, "-in", certificate, "-out", this.#file("localhost.pfx")];
    execFileSync("openssl", [
      "pkcs12",
      "-export",
      ...ciphers,
      ...parts,
      "-passout",
      `pass:${PASSWORD}`,
    ]);
  }
}
