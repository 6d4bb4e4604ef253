// All pages of the reference, from the given tables and the sources. Writes no files.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { indexPage } from "./index-page.mjs";
import { kindPage } from "./kind-page.mjs";
import { lookupsPage } from "./lookups-page.mjs";
import { metricsPage } from "./metrics-page.mjs";
import { fileOf, slug } from "./prose.mjs";
import { providerPage } from "./provider-page.mjs";
import { withClasses } from "./readme.mjs";
import { rowsPage } from "./rows-page.mjs";
import { readSources } from "./sources.mjs";

/**
 * @returns The pages by their path in docs/, the README, and the problems of the sources.
 */
export function makePages(root, { registry, settings, metrics }) {
  const sources = readSources(root);
  const kinds = new Set(registry.map(({ kind }) => kind));
  const pages = new Map();
  const problems = [];
  const add = (path, { text, problems: found }) => {
    pages.set(path, text);
    problems.push(...found);
  };

  for (const definition of registry) {
    const example = exampleOf(root, definition.kind, problems);
    add(`resources/${fileOf(definition.kind)}`, kindPage(definition, sources, example, { from: "resources", kinds }));
  }
  add("lookups.md", lookupsPage(sources, { from: "docs", kinds }));
  add("rows.md", rowsPage(sources, { from: "docs", kinds }));
  add("provider.md", providerPage(settings, sources, { from: "docs", kinds }));
  pages.set("alert-metrics.md", metricsPage(metrics, { from: "docs", kinds }));
  pages.set("README.md", indexPage(registry, sources, chaptersIn(root)));
  const readme = withClasses(readFileSync(join(root, "README.md"), "utf8"), registry, sources);
  return { pages, readme, problems: [...new Set(problems)] };
}

function exampleOf(root, kind, problems) {
  const file = join(root, "examples", "kinds", `${slug(kind)}.ts`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  problems.push(`${kind}: there is no example in examples/kinds/${slug(kind)}.ts`);
  return "";
}

/** The folder under provider/thousandeyes/kinds that holds the file of a kind. */
function chaptersIn(root) {
  const files = readdirSync(join(root, "provider", "thousandeyes", "kinds"), { recursive: true });
  return (kind) => files.find((file) => file.endsWith(`/${slug(kind)}.ts`))?.split("/")[0];
}
