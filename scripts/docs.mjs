// `npm run docs`: writes the reference in docs/ from the comments and tables of the source.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { makePages } from "./docs/pages.mjs";

const root = resolve(import.meta.dirname, "..");
const built = createRequire(import.meta.url);
const load = (path) => built(join(root, "dist", path));
const vendor = (folder) => ({
  registry: load(`provider/${folder}/registry.js`).registry,
  settings: load(`provider/${folder}/settings.js`).SETTINGS,
});

const { pages, readme, problems } = makePages(root, {
  thousandeyes: { ...vendor("thousandeyes"), metrics: load("provider/thousandeyes/kinds/alerts/metrics.js").METRICS },
  acsMonitor: { ...vendor("acs-monitor"), rules: load("emulator/acs-monitor/rules.js").rules },
});
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

const docs = join(root, "docs");
// Removes only generated pages: the page of a removed kind must go, and docs/ has other pages too.
for (const folder of ["resources", "acs-monitor"]) rmSync(join(docs, folder), { recursive: true, force: true });
for (const [path, text] of pages) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
writeFileSync(join(root, "README.md"), readme);
console.log(`${pages.size} pages in docs/, and the classes in README.md`);
