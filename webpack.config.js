const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");

/** The files of office.js that Excel on Windows, Mac and the web load, in Vietnamese and English; never changed. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];
const officeRoot = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Griffel inserts its rules through the CSSOM of empty style elements: the hash of the empty string is all that they need. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join("; ");

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

/** @returns {import("webpack").Configuration} The add-in as static files in dist/, which can be deployed without dist/workbench. */
const addIn = (_env, argv = {}) => ({
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
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
  optimization: {
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
      templateParameters: { contentSecurityPolicy },
    }),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((file) => ({
          from: path.join(officeRoot, file),
          to: path.join("office", file),
          info: { minimized: true },
        })),
        {
          from: path.join(officeRoot, "..", "LICENSE.md"),
          to: path.join("office", "LICENSE.md"),
        },
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
      ],
    }),
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
  ],
});

module.exports = [addIn, workbench];
