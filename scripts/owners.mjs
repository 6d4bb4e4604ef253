// `npm run owners`: how resources with the same things affect each other, on the real engine, as a table in
// docs/ownership.md. The exit code is 1 if a promise was broken.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const file = join(root, "docs", "ownership.md");
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "engine", "test/engine/ownership"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, OWNERS_TABLE: file },
});
console.log(readFileSync(file, "utf8"));
process.exit(status ?? 1);
