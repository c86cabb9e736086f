import { parseArgs } from "node:util";
import { writePackage } from "./package/write-package";

const { values } = parseArgs({
  options: { base: { type: "string" }, local: { type: "boolean" }, cdn: { type: "boolean" } },
});
process.exitCode = writePackage(
  process.cwd(),
  { base: values.base, isLocal: values.local === true, fromMicrosoft: values.cdn === true },
  {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  },
);
