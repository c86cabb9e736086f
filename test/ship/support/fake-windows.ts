/**
 * As much of Windows as our batch files touch: files and folders by path, one registry, and of the command language only
 * the forms that they are written in. Every other line is an error, so that a script can't use what was not thought of here.
 */
export interface FakeWindows {
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
  /** Keys with their values. */
  readonly registry: Map<string, Map<string, string>>;
  /** What PowerShell would do with a command; its answer is the exit code. */
  readonly powerShell?: (command: string) => number;
}

/** What came of a run. */
export interface Run {
  readonly code: number;
  /** What was printed, typed files included. */
  readonly shown: string;
}

/** Runs a batch file that lies at `path` on the fake machine. */
export function runBatchFile(windows: FakeWindows, path: string, env: Record<string, string>): Run {
  return new BatchRun(windows, path, env).run();
}

/** As Windows compares paths. */
function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}\\`);
}

class BatchRun {
  readonly #lines: readonly string[];
  readonly #variables: Map<string, string>;
  #line = 0;
  #shown = "";

  constructor(
    readonly windows: FakeWindows,
    path: string,
    readonly env: Record<string, string>,
    argument = "",
  ) {
    const text = windows.files.get(path);
    if (text === undefined) throw new Error(`No file ${path}.`);
    this.#lines = text.split("\r\n");
    this.#variables = new Map([...Object.entries(env), ["errorlevel", "0"]]);
    this.#variables.set("~dp0", path.slice(0, path.lastIndexOf("\\") + 1));
    this.#variables.set("~1", argument);
  }

  run(): Run {
    for (; ; this.#line += 1) {
      const line = this.#expanded(this.#lines[this.#line] ?? "exit /b 0");
      const exit = /^exit \/b (\d)$/.exec(line);
      if (exit) return { code: Number(exit[1]), shown: this.#shown };
      this.#chain(line);
    }
  }

  #expanded(line: string): string {
    return line
      .replaceAll(/%(~dp0|~1)/g, (_whole, name: string) => this.#variables.get(name) ?? "")
      .replaceAll(/%(\w+)%/g, (whole, name: string) => this.#variables.get(name) ?? whole);
  }

  /** `a || b`, `a && b`, `if [not] exist "p" a`, `if errorlevel n a`, or one command. */
  #chain(line: string): void {
    const level = /^if errorlevel (\d) (.*)$/.exec(line);
    if (level) {
      if (Number(this.#variables.get("errorlevel")) >= Number(level[1]))
        this.#chain(level[2] ?? "");
      return;
    }
    const condition = /^if (not )?exist "([^"]+)" (.*)$/.exec(line);
    if (condition) {
      const isThere = this.#exists(condition[2] ?? "");
      if (isThere !== (condition[1] === "not ")) this.#chain(condition[3] ?? "");
      return;
    }
    const [first = "", operator, second = ""] = line.split(/ (\|\||&&) /);
    const worked = this.#command(first);
    if ((operator === "||" && !worked) || (operator === "&&" && worked)) this.#command(second);
  }

  #command(written: string): boolean {
    const line = written.replace(/ 2>nul/g, "").replace(/ >nul$/, "");
    for (const [form, act] of this.#forms) {
      const match = form.exec(line);
      if (match) return act(...match.slice(1));
    }
    throw new Error(`The fake knows no such command: ${written}`);
  }

  readonly #forms: readonly (readonly [RegExp, (...parts: string[]) => boolean])[] = [
    [/^(@echo off|setlocal|chcp 65001|pause|:\w+|)$/, () => true],
    [/^set "(\w+)=([^"]*)"$/, (name = "", value = "") => !!this.#variables.set(name, value)],
    [/^goto (\w+)$/, (label = "") => this.#goto(label)],
    [/^echo (.*)$/, (text = "") => this.#show(`${text}\n`)],
    [/^type "([^"]+)"$/, (path = "") => this.#show(this.#file(path))],
    [/^mkdir "([^"]+)"$/, (path = "") => !!this.windows.folders.add(path)],
    [/^copy \/y "([^"]+)" "([^"]+)"$/, (from = "", to = "") => this.#copy(from, to)],
    [
      /^xcopy \/e \/i \/q \/y "([^"]+)" "([^"]+)"$/,
      (from = "", to = "") => this.#copyTree(from, to),
    ],
    [/^rmdir \/s \/q "([^"]+)"$/, (path = "") => this.#removeFolder(path)],
    [/^call "([^"]+)"(?: (\w+))?$/, (path = "", argument = "") => this.#call(path, argument)],
    [
      /^(?:start "" \/min )?powershell -NoProfile (?:-WindowStyle Hidden )?-Command "([^"]+)"$/,
      (command = "") => this.#leave(this.windows.powerShell?.(command) ?? 1),
    ],
    [
      /^reg add "([^"]+)" \/v "([^"]+)" \/t REG_SZ \/d "((?:[^"\\]|\\.)+)" \/f$/,
      (key = "", name = "", value = "") => this.#regAdd(key, name, value.replaceAll('\\"', '"')),
    ],
    [
      /^reg query "([^"]+)" \/v "([^"]+)"$/,
      (key = "", name = "") => this.windows.registry.get(key)?.has(name) === true,
    ],
    [
      /^reg delete "([^"]+)" \/v "([^"]+)" \/f$/,
      (key = "", name = "") => this.windows.registry.get(key)?.delete(name) === true,
    ],
    [/^reg delete "([^"]+)" \/f$/, (key = "") => this.windows.registry.delete(key)],
    [
      /^reg query "([^"]+)" \| findstr \/c:"(\w+)" \/c:"(\w+)\\\\"$/,
      (key = "", type = "", parent = "") => {
        expect([type, key.endsWith(`\\${parent}`)]).toEqual(["REG_", true]);
        const subkeys = [...this.windows.registry.keys()].some((one) => one.startsWith(`${key}\\`));
        return subkeys || (this.windows.registry.get(key)?.size ?? 0) > 0;
      },
    ],
  ];

  #plain(path: string): string {
    return path.replaceAll(/[^\\]+\\\.\.\\/g, "");
  }

  #exists(path: string): boolean {
    const plain = this.#plain(path);
    return this.windows.files.has(plain) || this.windows.folders.has(plain);
  }

  #file(path: string): string {
    const text = this.windows.files.get(this.#plain(path));
    if (text === undefined) throw new Error(`No file ${path}.`);
    return text;
  }

  #copy(from: string, to: string): boolean {
    const folder = to.slice(0, to.lastIndexOf("\\"));
    if (!this.windows.folders.has(folder)) return false;
    this.windows.files.set(to, this.#file(from));
    return true;
  }

  #copyTree(from: string, to: string): boolean {
    const source = this.#plain(from);
    const files = [...this.windows.files].filter(([file]) => isBelow(file, source));
    for (const [file, text] of files) this.windows.files.set(to + file.slice(source.length), text);
    if (files.length > 0) this.windows.folders.add(to);
    return files.length > 0;
  }

  #removeFolder(path: string): boolean {
    for (const place of [this.windows.files, this.windows.folders]) {
      for (const name of [...place.keys()]) if (isBelow(name, path)) place.delete(name);
    }
    return this.windows.folders.delete(path);
  }

  /** Another batch file, which prints into the same window. */
  #call(path: string, argument: string): boolean {
    const { code, shown } = new BatchRun(this.windows, path, this.env, argument).run();
    this.#show(shown);
    return this.#leave(code);
  }

  #leave(code: number): boolean {
    this.#variables.set("errorlevel", String(code));
    return code === 0;
  }

  #regAdd(key: string, name: string, value: string): boolean {
    const values = this.windows.registry.get(key) ?? new Map<string, string>();
    this.windows.registry.set(key, values.set(name, value));
    return true;
  }

  #goto(label: string): boolean {
    const place = this.#lines.indexOf(`:${label}`);
    if (place < 0) throw new Error(`No label ${label}.`);
    this.#line = place;
    return true;
  }

  #show(text: string): boolean {
    this.#shown += text;
    return true;
  }
}
