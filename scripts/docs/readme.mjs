// The table of the classes in the README: `npm run docs` writes only the part between the two marks.
import { firstSentence } from "./index-page.mjs";
import { table } from "./markdown.mjs";
import { code, fileOf } from "./prose.mjs";

const [BEGIN, END] = ["<!-- classes: written by `npm run docs` -->", "<!-- end of the classes -->"];

/**
 * @returns The README with the current table.
 */
export function withClasses(readme, definitions, { interfaces, classes }) {
  const rows = definitions.map(({ kind }) => [
    `[${code(kind)}](docs/resources/${fileOf(kind)})`,
    firstSentence(interfaces.get(classes.get(kind).args).doc),
  ]);
  const [before, rest] = readme.split(BEGIN);
  const [, after] = rest.split(END);
  return `${before}${BEGIN}\n${table(["class", "what it is"], rows)}\n${END}${after}`;
}
