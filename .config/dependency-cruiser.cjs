/** The directions of src/: figures and sheets at the centre, Excel and the screen at the edge. */
const only = (from, allowed) => ({
  name: `${from}-reaches-only-what-it-may`,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: `^src/(${[from, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: "(\\.d\\.ts|no-hyphenation\\.ts|start-gate\\.js)$",
      },
      to: {},
    },
    only("domain", []),
    only("sheet", []),
    only("strings", []),
    only("tracking", ["domain", "sheet", "strings"]),
    only("letter", ["domain", "sheet", "strings"]),
    only("word", ["domain", "sheet", "strings", "letter"]),
    only("results", ["domain", "sheet", "strings", "letter"]),
    only("app", ["domain", "sheet", "strings", "tracking", "letter", "results", "word"]),
    only("excel", ["domain", "sheet", "app"]),
    only("host", []),
    only("batch", [
      "domain",
      "sheet",
      "strings",
      "tracking",
      "letter",
      "word",
      "app",
      "excel",
      "host",
    ]),
    only("commands", ["taskpane", "app"]),
    only("workbench", ["host", "strings"]),
    only("ship", ["host", "strings"]),
    {
      name: "pane-computes-nothing",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/index\\.tsx$" },
      to: { path: "^src/(tracking|results|excel|host|batch|workbench)/" },
    },
    {
      name: "add-in-without-host",
      severity: "error",
      from: { path: "^src/(taskpane|commands|app|excel)/" },
      to: { path: "^src/(host|workbench|batch|ship)/" },
    },
    {
      name: "domain-without-packages",
      severity: "error",
      from: { path: "^src/(domain|sheet|strings|tracking|letter|results)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "tests-stay-out",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
