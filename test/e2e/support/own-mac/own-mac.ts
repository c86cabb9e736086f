import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, askServer } from "../ask-server";
import { freePort } from "../free-port";
import { toolEnv } from "../server-tools";
import { unpackPackage } from "../unpack-package";

/** Where Debian keeps the parts of Apache. */
const MODULES = "/usr/lib/apache2/modules";

const SERVER = "Library/Application Support/XepHangTTHC/may-chu";

/** macOS's keychain, as a file with a line for each trusted certificate; a file "refuses" stands for the user's no. */
const SECURITY = `#!/bin/sh
list="$FAKE_MAC/keychain"
touch "$list"
for last; do :; done
case "$1" in
  add-trusted-cert)
    [ ! -f "$FAKE_MAC/refuses" ] || exit 1
    echo "SHA-1 hash: $(openssl x509 -in "$last" -noout -fingerprint -sha1 | sed 's/.*=//; s/://g')" >> "$list" ;;
  delete-certificate)
    [ ! -f "$FAKE_MAC/refuses" ] || exit 1
    grep -v "$4" "$list" > "$list.new" || true
    mv "$list.new" "$list" ;;
  find-certificate) cat "$list" ;;
  *) exit 64 ;;
esac
`;

/** Debian's Apache in place of macOS's: its parts lie elsewhere, and started by root it wants somebody to run as. */
const HTTPD = `#!/bin/sh
for conf; do :; done
sed "s#^ServerRoot .*#ServerRoot \\"$FAKE_MAC/usr\\"#" "$conf" > "$FAKE_MAC/httpd.conf"
if [ "$(id -u)" = 0 ]; then set -- -C 'User nobody' -C 'Group nogroup'; else set --; fi
exec apache2 "$@" -D FOREGROUND -f "$FAKE_MAC/httpd.conf"
`;

/** A Mac as far as the scripts of a package touch it: a home, a keychain, launchd, and Apache for the server. */
export class OwnMac {
  readonly #root = mkdtempSync(join(tmpdir(), "own mac "));
  readonly #state = join(this.#root, "system");
  #port = 0;

  readonly home = join(this.#root, "nhà của tôi");

  get base(): string {
    return `https://localhost:${this.#port}/`;
  }

  get certificate(): Buffer {
    return readFileSync(join(this.home, SERVER, "localhost.crt"));
  }

  /** Unpacks a package that serves itself; nothing is installed yet. */
  async unpack(): Promise<void> {
    this.#port = await freePort();
    chmodSync(this.#root, 0o755);
    mkdirSync(join(this.#state, "usr/libexec"), { recursive: true });
    mkdirSync(this.home);
    symlinkSync(MODULES, join(this.#state, "usr/libexec/apache2"));
    this.#program("security", SECURITY);
    this.#program("httpd", HTTPD);
    this.#program("curl", "#!/bin/sh\nexit 0\n");
    const launchctl = join(__dirname, "launchctl.mjs");
    this.#program("launchctl", `#!/bin/sh\nexec '${process.execPath}' '${launchctl}' "$@"\n`);
    unpackPackage({ base: undefined, isLocal: true }, join(this.#root, "package"));
    const conf = join(this.#root, "package/mac/may-chu/httpd.conf");
    writeFileSync(conf, readFileSync(conf, "utf8").replace(":3000", `:${this.#port}`));
  }

  /** Runs a script as the Finder does. */
  run(name: "cai-dat.command" | "go-bo.command"): { code: number | null; out: string } {
    const { status, stdout, stderr } = spawnSync(join(this.#root, "package/mac", name), [], {
      cwd: "/",
      env: { HOME: this.home, FAKE_MAC: this.#state, PATH: `${this.#state}:${toolEnv.PATH}` },
      encoding: "utf8",
    });
    return { code: status, out: stdout + stderr };
  }

  /** What the user answers when the Mac asks about the certificate. */
  answerNo(isNo: boolean): void {
    const mark = join(this.#state, "refuses");
    if (isNo) writeFileSync(mark, "");
    else rmSync(mark);
  }

  /** The certificates that the keychain trusts, one a line. */
  get keychain(): string {
    const file = join(this.#state, "keychain");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  /** Whether launchd runs a program for this user. */
  get isServing(): boolean {
    return readdirSync(this.#state).some((name) => name.endsWith(".pid"));
  }

  filesOfHome(): readonly string[] {
    return readdirSync(this.home, { recursive: true, encoding: "utf8" }).sort();
  }

  ask(path: string, method = "GET"): Promise<Answer> {
    return askServer(
      { host: "localhost", port: this.#port, certificate: this.certificate },
      path,
      method,
    );
  }

  /** Waits for as long as launchd runs the server. */
  async answers(): Promise<void> {
    for (;;) {
      const isUp = await this.ask("/taskpane.html").then(
        ({ status }) => status === 200,
        () => false,
      );
      if (isUp) return;
      if (!this.#isAlive()) throw new Error(`Apache ended: ${this.#log()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  remove(): void {
    if (this.isServing) this.run("go-bo.command");
    rmSync(this.#root, { recursive: true, force: true });
  }

  #isAlive(): boolean {
    const [mark] = readdirSync(this.#state).filter((name) => name.endsWith(".pid"));
    if (mark === undefined) return false;
    try {
      return process.kill(Number(readFileSync(join(this.#state, mark), "utf8")), 0);
    } catch {
      return false;
    }
  }

  #log(): string {
    const file = join(this.home, SERVER, "error.log");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  #program(name: string, text: string): void {
    writeFileSync(join(this.#state, name), text);
    chmodSync(join(this.#state, name), 0o755);
  }
}
