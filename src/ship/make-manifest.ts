import { parseArgs } from "node:util";
import { writeManifest } from "./manifest/write-manifest";

const { values } = parseArgs({
  options: { base: { type: "string" }, local: { type: "boolean" }, out: { type: "string" } },
});
process.exitCode = writeManifest(
  process.cwd(),
  { base: values.base, isLocal: values.local === true, out: values.out },
  {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  },
);
