// `npm run truth -- path/to/openapi.yaml`: stores the fields of every kind from the vendor's document in
// test/truth/fixtures.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const [given] = process.argv.slice(2);
const document = given && resolve(given);
if (!document || !existsSync(document)) {
  console.error(
    `${given ? `There is no ${given}` : "No document is given"}. Write: npm run truth -- path/to/openapi.yaml`,
  );
  process.exit(1);
}

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const suite = ["run", "--project", "unit", "test/truth/openapi.test.ts", "-t", "is what the document says", "--update"];
const { status } = spawnSync(process.execPath, [vitest, ...suite], {
  cwd: resolve(import.meta.dirname, ".."),
  env: { ...process.env, API_DOCUMENT: document },
  stdio: "inherit",
});
if (status === 0) console.log("test/truth/fixtures/document.jsonl is what the document says. Look at what changed.");
process.exit(status ?? 1);
