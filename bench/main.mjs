// `npm run bench [-- 100 1000 3000]`: ratios taken in one run, as a table and as JSON in bench/results.json.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "./emulator.mjs";
import { scale } from "./scale.mjs";
import { start } from "./start.mjs";

const sizes = process.argv.slice(2).map(Number);
const tell = (text) => process.stderr.isTTY && console.error(text);

const round = (value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
const rounded = (rows) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)])));

const results = { start: rounded(start()), scale: [] };
console.log("\nStart-up (median of 20, in turn)");
console.table(results.start);

// No limit: what is measured is our work, not the waiting.
const emulator = await startEmulator("--rate-limit", "100000000");
try {
  for (const tests of sizes.length ? sizes : [100, 1000]) {
    tell(`${tests} tests`);
    results.scale.push(...rounded(await scale(tests, emulator, tell)));
    await emulator.reset();
  }
} finally {
  emulator.stop();
}
console.log("\nThe engine's commands against bare resources (the floor)");
console.table(results.scale);
writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
