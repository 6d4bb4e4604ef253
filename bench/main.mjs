// `npm run bench [-- start|scale|drift|administration|import|commands ...] [sizes]`: ratios taken in one run, as tables and as JSON in bench/results.json.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "./commands.mjs";
import { drift, driftOfAdministration } from "./drift.mjs";
import { importing } from "./import.mjs";
import { scale } from "./scale.mjs";
import { start } from "./start.mjs";

const args = process.argv.slice(2);
const sizes = args.map(Number).filter((size) => size > 0);
const log = (text) => console.error(text);

const PARTS = {
  start: ["Start-up (median of 20, in turn)", () => start()],
  scale: ["The engine's commands against bare resources (the floor)", () => ofSizes([100, 1000, 3000], scale)],
  drift: ["The drift check", () => ofSizes([1000], drift)],
  administration: ["The drift check of dashboards, users, roles and connectors", () => driftOfAdministration(log)],
  import: ["The import of an account", () => ofSizes([1000], importing)],
  commands: ["Commands that read an account", () => ofSizes([10_000], commands)],
};

async function ofSizes(usual, measure) {
  const rows = [];
  for (const size of sizes.length ? sizes : usual) rows.push(...(await measure(size, log)));
  return rows;
}

const unknown = args.filter((arg) => !(arg in PARTS) && !(Number(arg) > 0));
if (unknown.length) {
  console.error(
    `There is no part ${unknown.join(", ")}. Parts: ${Object.keys(PARTS).join(", ")}; sizes are numbers of tests.`,
  );
  process.exit(1);
}

const round = (value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
const rounded = (row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)]));
const wanted = args.filter((arg) => arg in PARTS);

const results = {};
for (const [part, [title, measure]] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(part)) continue;
  results[part] = (await measure()).map(rounded);
  console.log(`\n${title}`);
  console.table(results[part]);
  writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
}
