import { parseArgs } from "node:util";
import { writeManifest } from "./manifest/write-manifest";

const { values } = parseArgs({ options: { base: { type: "string" }, out: { type: "string" } } });
process.exitCode = writeManifest(
  process.cwd(),
  { base: values.base, out: values.out },
  {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  },
);
