import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";

const root = join(__dirname, "../..");
const gate = readFileSync(join(root, "src/taskpane/start-gate.js"), "utf8");

/** A page in which the gate runs: as new as this Node unless something is taken away or replaced. */
function runGate(change: string, browser: "ours" | "internet-explorer" = "ours") {
  const sentence = { isHidden: true };
  const stops: string[] = [];
  const context = createContext({
    document: {
      getElementById: (id: string) => {
        expect(id).toBe("old-office");
        return { removeAttribute: () => (sentence.isHidden = false) };
      },
      execCommand: (name: string) => stops.push(name),
    },
    ...(browser === "ours" ? { stop: () => stops.push("stop") } : {}),
  });
  runInContext(`this.window = this; ${change}`, context);
  runInContext(gate, context);
  return { isShown: !sentence.isHidden, stops };
}

const needed = [...gate.matchAll(/"([A-Z][\w.]+)": /g)].map((match) => match[1] ?? "");

test("the gate is ES5, so that the oldest browser of Windows reads it", () => {
  expect(() => parse(gate, { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse(`${gate};const a = 1;`, { ecmaVersion: 5 })).toThrow();
});

test("where nothing is missing it does nothing", () => {
  expect(runGate("")).toEqual({ isShown: false, stops: [] });
});

test.each(needed)("without %s the sentence is shown and the page stops", (name) => {
  expect(runGate(`delete ${name.includes(".") ? name : `window.${name}`};`)).toEqual({
    isShown: true,
    stops: ["stop"],
  });
});

test("a browser that can't look behind in a pattern gets the sentence", () => {
  const old = "window.RegExp = function () { throw new SyntaxError(); };";
  expect(runGate(old)).toEqual({ isShown: true, stops: ["stop"] });
});

test("Internet Explorer, which has no way to stop but a command, is stopped by that", () => {
  const old = "delete window.Promise; delete window.Symbol;";
  expect(runGate(old, "internet-explorer")).toEqual({ isShown: true, stops: ["Stop"] });
});

/** The rooms whose code runs in the pane. */
const rooms = ["app", "commands", "domain", "excel", "letter", "results", "sheet", "strings"];
const newMembers = {
  "Array.prototype": "at|findLast|findLastIndex|flat|flatMap|toReversed|toSorted|toSpliced|with",
  "String.prototype": "matchAll|replaceAll|isWellFormed|toWellFormed",
  Object: "fromEntries|hasOwn|groupBy",
  Promise: "any|allSettled|withResolvers|try",
};

test("what the pane's code uses of later years is asked for", () => {
  const files = [...rooms, "taskpane", "tracking", "word"].flatMap((room) =>
    readdirSync(join(root, "src", room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, "src", room, name), "utf8")),
  );
  const used = Object.entries(newMembers).flatMap(([owner, members]) =>
    members
      .split("|")
      .filter((member) => {
        const call = owner.endsWith("prototype") ? `\\.${member}\\(` : `\\b${owner}\\.${member}\\b`;
        return files.some((text) => new RegExp(call).test(text));
      })
      .map((member) => `${owner}.${member}`),
  );
  expect(used).not.toEqual([]);
  expect(used.filter((name) => !needed.includes(name))).toEqual([]);
});
