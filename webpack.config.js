const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { NormalModuleReplacementPlugin } = require("webpack");

const shortening = require("./.config/shortening.cjs");
const ThirdPartyNotices = require("./.config/third-party-notices.cjs");
const { contentSecurityPolicy, microsoftScripts } = requireTypeScript(
  "./src/ship/hosting/content-security-policy.ts",
  __filename,
);
const { startTexts } = requireTypeScript("./src/strings/pane/start.ts", __filename);

/**
 * What office.js loads in Excel on Windows, Mac and the web, old hosts and every language of Office included; never
 * changed.
 */
const officeFiles = [
  "office.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "*/office_strings.js",
  "telemetry/oteljs_agave.js",
];
const officePackage = require.resolve("@microsoft/office-js/package.json");
const officeRoot = path.join(path.dirname(officePackage), "dist");

/** Its files keep their names, so the folder carries the version: it can be cached for ever. */
const officeFolder = `office-${require(officePackage).version}`;

const startGate = "./src/taskpane/start-gate.js";

/** The file's name with the hash of its content: it goes out as it is written, past webpack. */
function hashedName(file) {
  const hash = createHash("sha256").update(readFileSync(path.resolve(__dirname, file))).digest("hex");
  const { name, ext } = path.parse(file);
  return `${name}.${hash.slice(0, 8)}${ext}`;
}

const officeCopies = [
  ...officeFiles.map((file) => ({
    context: officeRoot,
    from: file,
    to: `${officeFolder}/${file.includes("*") ? "[path][name][ext]" : file}`,
    info: { minimized: true },
  })),
  { context: path.dirname(officeRoot), from: "LICENSE.md", to: `${officeFolder}/[name][ext]` },
];

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2020",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/**
 * @returns {import("webpack").Configuration} The add-in as static files in dist/, which can be deployed without
 * dist/workbench. With `--env office=cdn` the page loads office.js from Microsoft instead of its own copy.
 */
const addIn = (env = {}, argv = {}) => ({
  name: "add-in",
  mode: argv.mode ?? "production",
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: { taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"] },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: { keep: /^workbench[\\/]/ },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
      { test: /\.md$/, use: path.resolve(__dirname, ".config/guide-loader.cjs") },
    ],
  },
  optimization: {
    minimizeOptions: shortening,
    splitChunks: {
      chunks: "all",
      cacheGroups: { vendor: { test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: "react" } },
    },
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      inject: "body",
      templateParameters: {
        contentSecurityPolicy: contentSecurityPolicy(env.office === "cdn" ? microsoftScripts : null),
        officeLibrary:
          env.office === "cdn"
            ? `${microsoftScripts}/lib/1/hosted/office.js`
            : `${officeFolder}/office.js`,
        startGate: hashedName(startGate),
        texts: startTexts,
      },
    }),
    new CopyPlugin({
      patterns: [
        ...(env.office === "cdn" ? [] : officeCopies),
        { from: startGate, to: hashedName(startGate), info: { minimized: true } },
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
      ],
    }),
    new ThirdPartyNotices(env.office === "cdn" ? [] : [path.dirname(officePackage)]),
  ],
});

const gridStyles = ["@univerjs/preset-sheets-core", "@univerjs/preset-sheets-conditional-formatting"].map((name) =>
  require.resolve(`${name}/lib/index.css`),
);

/** @returns {import("webpack").Configuration} The page for trying the add-in in a browser, in dist/workbench. */
const workbench = (_env, argv = {}) => ({
  name: "workbench",
  mode: argv.mode ?? "production",
  devtool: false,
  cache: { type: "filesystem", name: `workbench-${argv.mode ?? "production"}` },
  entry: {
    workbench: "./src/workbench/page/index.ts",
    "pane-host": { import: "./src/workbench/pane/pane-host.ts", filename: "pane-host.js" },
  },
  output: {
    path: path.resolve(__dirname, "dist", "workbench"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc }] },
  performance: { hints: false },
  plugins: [
    // Word breaking rules of 72 languages for documents that justify text: sheets break at spaces.
    new NormalModuleReplacementPlugin(/^\.\/[a-z-]+-[\w-]{8}\.js$/, (resource) => {
      if (/[\\/]engine-render[\\/]lib[\\/]es$/.test(resource.context)) {
        resource.request = path.resolve(__dirname, "src/workbench/grid/no-hyphenation.ts");
      }
    }),
    new HtmlPlugin({
      template: "./src/workbench/page/workbench.html",
      filename: "index.html",
      chunks: ["workbench"],
    }),
    new CopyPlugin({
      patterns: [
        ...gridStyles.map((from, place) => ({ from, to: `grid-${place}.css` })),
        { from: "src/workbench/page/workbench.css" },
        { from: "assets/sample/theo-doi-tthc-tu-ky-2023.xlsx", to: "sample.xlsx" },
      ],
    }),
    new ThirdPartyNotices(),
  ],
});

module.exports = [addIn, workbench];
