import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** A program of the bench, translated and shortened as what goes out is: what a tool for trying things adds is not measured. */
export interface ShippedProgram {
  /** Runs it in a process of its own and gives what it prints, as JSON. */
  run(...args: readonly (string | number)[]): unknown;
  remove(): void;
}

type Shortening = NonNullable<NonNullable<Configuration["optimization"]>["minimizeOptions"]>;

const minimizeOptions = createRequire(__filename)("../../.config/shortening.cjs") as Shortening;

/** As in `webpack.config.js`. */
const swc = {
  loader: "swc-loader",
  options: { jsc: { target: "es2020", parser: { syntax: "typescript" } } },
};

/** Translates a program with the product's own settings. */
export async function buildAsShipped(entry: string): Promise<ShippedProgram> {
  const folder = mkdtempSync(join(tmpdir(), "bench-program-"));
  await bundle({
    mode: "production",
    target: "node",
    entry: join(__dirname, entry),
    output: { path: folder, filename: "program.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc }] },
    optimization: { minimizeOptions },
  });
  return {
    run: (...args) => runProgram(join(folder, "program.js"), args.map(String)),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function bundle(configuration: Configuration): Promise<void> {
  return new Promise((built, failed) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors() === true)
        failed(new Error(error?.message ?? stats?.toString("errors-only")));
      else built();
    });
  });
}

function runProgram(program: string, args: readonly string[]): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The measured process failed: ${stderr}`);
  return JSON.parse(stdout);
}
