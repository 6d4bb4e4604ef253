// `npm run faults`: every fault at every call of every step, as a table in docs/faults.md; `npm run faults -- pacing`
// and `npm run faults -- memory` measure instead. The exit code is 1 if a promise was broken.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [what = "matrix"] = process.argv.slice(2);

if (what === "matrix") {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const file = join(root, "docs", "faults.md");
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", "--project", "unit", "--reporter", "dot", "test/faults"],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, FAULTS_TABLE: file },
    },
  );
  console.log(readFileSync(file, "utf8"));
  process.exit(status ?? 1);
}

const measures = {
  pacing: () => import("./faults/pacing.mjs"),
  memory: () => import("./faults/memory.mjs"),
};
const chosen = measures[what];
if (!chosen) {
  console.error(`there is no "${what}" to measure: leave it out, or say ${Object.keys(measures).join(" or ")}`);
  process.exit(1);
}
const { measure } = await chosen();
process.exit((await measure()) ? 0 : 1);
