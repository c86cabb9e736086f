import { defectSentence } from "../strings/batch";
import { runBatch } from "./run-batch";

/** `npm run batch -- …`: 0 done, 2 bad input or arguments, 1 a defect of ours. */
async function main(): Promise<void> {
  try {
    process.exitCode = await runBatch(process.argv.slice(2), {
      out: (line) => process.stdout.write(`${line}\n`),
      error: (line) => process.stderr.write(`${line}\n`),
    });
  } catch (error) {
    process.stderr.write(`${defectSentence(String(error))}\n`);
    process.exitCode = 1;
  }
}

void main();
