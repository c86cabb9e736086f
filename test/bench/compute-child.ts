/** A process of its own: measures computing for a size, and prints the figures. */
import { benchCompute } from "./bench-compute";

const [units = 0, months = 0, runs = 0] = process.argv.slice(2, 5).map(Number);
process.stdout.write(JSON.stringify(benchCompute({ units, months }, runs)));
