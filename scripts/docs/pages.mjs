// All pages of the reference, from the given tables and the sources. Writes no files.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import * as acsMonitor from "./acs-monitor.mjs";
import { acsMonitorIndex, acsMonitorRules } from "./acs-monitor-pages.mjs";
import { indexPage } from "./index-page.mjs";
import { kindPage } from "./kind-page.mjs";
import { lookupsPage } from "./lookups-page.mjs";
import { metricsPage } from "./metrics-page.mjs";
import { fileOf, slug } from "./prose.mjs";
import { providerPage } from "./provider-page.mjs";
import { withClasses } from "./readme.mjs";
import { rowsPage } from "./rows-page.mjs";
import { readSources } from "./sources.mjs";
import * as thousandEyes from "./thousandeyes.mjs";

/**
 * @returns The pages by their path in docs/, the README, and the problems of the sources.
 */
export function makePages(root, tables) {
  const one = ofThousandEyes(root, tables.thousandeyes);
  const other = ofAcsMonitor(root, tables.acsMonitor);
  return {
    pages: new Map([...one.pages, ...other.pages]),
    readme: one.readme,
    problems: [...new Set([...one.problems, ...other.problems])],
  };
}

function ofThousandEyes(root, { registry, settings, metrics }) {
  const sources = readSources(root);
  const { pages, problems, links } = ofVendor(root, { registry, settings, sources }, thousandEyes);
  const { text, problems: found } = rowsPage(sources, links);
  pages.set("rows.md", text);
  pages.set("alert-metrics.md", metricsPage(metrics, links));
  pages.set("README.md", indexPage(registry, sources, chaptersIn(root)));
  const readme = withClasses(readFileSync(join(root, "README.md"), "utf8"), registry, sources);
  return { pages, readme, problems: [...problems, ...found] };
}

function ofAcsMonitor(root, { registry, settings, rules }) {
  const sources = readSources(root, "acs-monitor");
  const { pages, problems, links } = ofVendor(root, { registry, settings, sources }, acsMonitor);
  pages.set("acs-monitor/api-rules.md", acsMonitorRules(rules, links));
  pages.set("acs-monitor/README.md", acsMonitorIndex(registry, sources));
  return { pages, problems };
}

/** The pages that each vendor has: those of its kinds, of its lookups and of its settings. */
function ofVendor(root, { registry, settings, sources }, { folder, examples, taken, lookups, provider }) {
  const kinds = new Set(registry.map(({ kind }) => kind));
  const links = { from: "docs", kinds };
  const problems = [];
  const made = registry.map((definition) => {
    const example = exampleOf(root, definition.kind, posix.join("docs", folder, "resources"), examples, problems);
    const where = `resources/${fileOf(definition.kind)}`;
    return [where, kindPage(definition, sources, { example, taken }, { from: "resources", kinds })];
  });
  const all = [
    ...made,
    ["lookups.md", lookupsPage(sources, lookups, links)],
    ["provider.md", providerPage(settings, sources, provider, links)],
  ];
  return {
    pages: new Map(all.map(([path, { text }]) => [posix.join(folder, path), text])),
    problems: [...problems, ...all.flatMap(([, page]) => [...page.problems])],
    links,
  };
}

function exampleOf(root, kind, from, examples, problems) {
  const folder = `examples/${examples}`;
  const file = `${slug(kind)}.ts`;
  const example = { folder: posix.relative(from, folder), file, text: "" };
  const path = join(root, folder, file);
  if (existsSync(path)) return { ...example, text: readFileSync(path, "utf8") };
  problems.push(`${kind}: there is no example in ${folder}/${file}`);
  return example;
}

/** The folder under provider/thousandeyes/kinds that holds the file of a kind. */
function chaptersIn(root) {
  const files = readdirSync(join(root, "provider", "thousandeyes", "kinds"), { recursive: true });
  return (kind) => files.find((file) => file.endsWith(`/${slug(kind)}.ts`))?.split("/")[0];
}
