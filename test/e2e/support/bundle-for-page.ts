import webpack from "webpack";

/** Bundles a TypeScript file, with the host and whatever else it imports, into one script of a folder. */
export function bundleForPage(entry: string, folder: string, filename: string): Promise<void> {
  const jsc = { target: "es2022", parser: { syntax: "typescript" } };
  const configuration: webpack.Configuration = {
    mode: "development",
    devtool: false,
    entry,
    output: { path: folder, filename },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: { loader: "swc-loader", options: { jsc } } },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
