// The page of the lookups: the args and the results of each.
import { description, whenUnset } from "./cells.mjs";
import { fenced, page, table } from "./markdown.mjs";
import { code, linked } from "./prose.mjs";
import { typeInWords } from "./types.mjs";

/**
 * @param {{ example: string, madeBy: string, readyFor: string }} words of the vendor
 * @returns {{ text: string, problems: string[] }}
 */
export function lookupsPage({ interfaces, lookups }, words, links) {
  const problems = [];
  const nested = new Map();
  const rows = (name) =>
    interfaces.get(name).properties.map(({ name: property, doc, tags, type }) => {
      if (!doc) problems.push(`${name}.${property}: has no comment`);
      const unset = tags.unset && `Not set: ${whenUnset(tags)}`;
      const shape = typeInWords(type, undefined, interfaces, nested);
      return [code(property), shape, description(doc, tags, unset ? [unset] : [])];
    });
  const sections = lookups.map(({ name, doc, args, item }) => [
    `## ${name}`,
    [doc, interfaces.get(args).doc].map(own).filter(Boolean).join(" "),
    table(["Argument", "Type", "What it selects"], rows(args)),
    `Each of its \`items\`: ${firstLower(interfaces.get(item).doc)}`,
    table(["Property", "Type", "What it is"], rows(item)),
  ]);
  // Tables may add more interfaces while they are made: iterating a Map includes entries that are added meanwhile.
  const inner = [];
  for (const [name] of nested) {
    inner.push([`### ${name}`, interfaces.get(name).doc, table(["Property", "Type", "What it is"], rows(name))]);
  }
  const text = page(
    "# Lookups",
    `A lookup finds existing objects: created manually, ${words.madeBy}. It runs in the program, ` +
      "in previews too, and accepts plain values and outputs of other resources.",
    fenced(words.example),
    `Every lookup returns an output with the \`ids\` of the objects, ready for ${words.readyFor}, and the ` +
      "`items` themselves, sorted by name. All given args must match. Names are exact, and each must exist once: " +
      "if not, the lookup fails and shows the nearest names. An arg with a fixed set of words takes " +
      "them in any case, and refuses others. Each list is fetched once and shared.",
    "Options are a second argument:",
    table(["Option", "Type", "When not set", "What it is"], options(interfaces)),
    sections,
    inner.length > 0 && ["## Objects in items", inner],
  );
  return { text: linked(text, links), problems };
}

/** The args that all lookups share are described once, at the top. */
const own = (text) =>
  text
    .replace(
      / ?(Fails with the nearest names where one is not there|Which [^.]+ to find|All given args must match)\./g,
      "",
    )
    .trim();

const options = (interfaces) =>
  interfaces
    .get("LookupOptions")
    .properties.map(({ name, type, doc, tags }) => [
      code(name),
      typeInWords(type, undefined, interfaces),
      whenUnset(tags),
      description(doc, tags),
    ]);

const firstLower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
