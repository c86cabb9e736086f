/** The few members of a page that office.js touches while it loads; everything else is absent. */
type Sandbox = Record<string, unknown>;

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

const PAGE = "http://localhost/addin.html";

/** Where the page pretends that the library comes from; the rest of its address is the file's path. */
export const LIBRARY_URL = "http://localhost/office/";

function storage(): Sandbox {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => kept.set(key, String(value)),
    removeItem: (key: string) => kept.delete(key),
    clear: () => {
      kept.clear();
    },
    key: (place: number) => [...kept.keys()][place],
    get length() {
      return kept.size;
    },
  };
}

function element(tag: string): Sandbox {
  const attributes = new Map<string, unknown>();
  return {
    tagName: tag.toUpperCase(),
    style: {},
    attributes: [],
    setAttribute: (name: string, value: unknown) => attributes.set(name, value),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    appendChild: (child: unknown) => child,
  };
}

function fakeDocument(load: (url: string) => void): Sandbox {
  const scripts: unknown[] = [{ src: `${LIBRARY_URL}office.js`, getAttribute: () => null }];
  const head = {
    appendChild: (added: ScriptElement) => {
      scripts.push(added);
      const { src } = added;
      if (src !== undefined) setTimeout(() => run(added, () => load(src)), 0);
      return added;
    },
  };
  const byTag: Readonly<Record<string, unknown[]>> = { script: scripts, head: [head] };
  return {
    readyState: "complete",
    URL: PAGE,
    cookie: "",
    head,
    body: element("body"),
    getElementsByTagName: (tag: string) => byTag[tag] ?? [],
    querySelectorAll: () => [],
    createElement: element,
    addEventListener: () => undefined,
    getElementById: () => null,
  };
}

function run(added: ScriptElement, load: () => void): void {
  try {
    load();
  } catch (error) {
    added.onerror?.(error);
    return;
  }
  added.onload?.();
}

/**
 * The globals of a page just large enough for office.js, with this realm's own Error, Promise, Array …, so that
 * `instanceof` and deep equality work across the border. `load` evaluates a script by its address.
 */
export function createOfficeGlobals(external: unknown, load: (url: string) => void): Sandbox {
  const globals: Sandbox = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, URL },
    ...{ Error, Promise, JSON, Date, Object, Array },
    name: "",
    opener: null,
    sessionStorage: storage(),
    localStorage: storage(),
    location: {
      search: "",
      hash: "",
      href: PAGE,
      protocol: "http:",
      origin: "http://localhost",
      hostname: "localhost",
    },
    navigator: { userAgent: "node", language: "en-US" },
    history: {},
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    external,
    document: fakeDocument(load),
  };
  for (const name of ["window", "self", "top", "parent"]) globals[name] = globals;
  return globals;
}
