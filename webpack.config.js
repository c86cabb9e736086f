const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

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

/** @returns {import("webpack").Configuration} The add-in as static files in dist/. */
module.exports = (_env, argv = {}) => ({
  mode: argv.mode ?? "production",
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: { taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"] },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
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
