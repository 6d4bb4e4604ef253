// The page of one kind.
import { BEHAVIOUR } from "./behaviour.mjs";
import { cellsOf } from "./cells.mjs";
import { fenced, page, table } from "./markdown.mjs";
import { membersOf } from "./members.mjs";
import { code, linked } from "./prose.mjs";
import { withBases } from "./sources.mjs";
import { typeInWords } from "./types.mjs";

const HEAD = ["Property", "Type", "When not set", "What it is"];

/**
 * @param {{ example: { folder: string, file: string, text: string }, taken: string }} words `taken`: what happens to a
 *   name that exists
 * @returns {{ text: string, problems: string[] }}
 */
export function kindPage(definition, { interfaces, classes }, { example, taken }, links) {
  const { kind, adopt, variants } = definition;
  const { args, outputs: outputTypes } = classes.get(kind);
  const members = membersOf(definition, interfaces, args);
  const nested = new Map();
  const problems = new Set();
  const tableOf = (owner, properties, fields) => {
    const rows = properties.map((property) => {
      const { cells, problems: found } = cellsOf(property, fields[property.name], interfaces, nested);
      for (const problem of found) problems.add(`${owner}.${problem}`);
      return cells;
    });
    return table(HEAD, rows);
  };

  const common = { ...definition.fields, ...(adopt && { adopt }) };
  const groups = inputGroups(interfaces, sharedOf(interfaces, args, members)).map(([title, properties]) => [
    title && `### ${title}`,
    tableOf(kind, properties, common),
  ]);
  const byVariant = variants && members.map((member) => variantOf(member, interfaces, tableOf));
  // Tables may add more interfaces while they are made: iterating a Map includes entries that are added meanwhile.
  const inner = [];
  for (const [name, keys] of nested) {
    const { doc } = interfaces.get(name);
    const properties = firsts(withBases(interfaces, name).flatMap((one) => one.properties));
    inner.push([`### ${name}`, doc, tableOf(name, properties, keys)]);
  }
  for (const { rule } of definition.crossChecks) {
    if (!BEHAVIOUR[rule]) problems.add(`${rule}: scripts/docs/behaviour.mjs has no line for it`);
  }
  const text = page(
    `# ${kind}`,
    interfaces.get(args).doc,
    `## Example\n\n${fenced(example.text)}`,
    `The file: [\`${example.file}\`](${example.folder}/${example.file}).`,
    "## Inputs",
    groups,
    byVariant && [`## Inputs of each ${code(variants.by)}`, byVariant],
    inner.length > 0 && ["## Objects in inputs", inner],
    checks(definition),
    outputs(definition, withBases(interfaces, outputTypes), interfaces, taken),
  );
  return { text: linked(text, { ...links, self: kind }), problems };
}

/** Each property once: an interface's own override those of its bases, which come behind them. */
const firsts = (properties) =>
  properties.filter(({ name }, index) => properties.findIndex((one) => one.name === name) === index);

/** The interface of the args; of a kind with variants what the interfaces of all of them extend. */
function sharedOf(interfaces, args, members) {
  const one = interfaces.get(args);
  if (!one.members) return one;
  const [first, ...others] = members.map(({ name }) => interfaces.get(name).bases);
  return { properties: [], bases: first.filter((base) => others.every((bases) => bases.includes(base))) };
}

/** The chapter of the words that choose one interface: what it has beyond the common inputs. */
function variantOf({ name, words, fields }, interfaces, tableOf) {
  const { doc, properties } = interfaces.get(name);
  return [`### ${words.map(code).join(", ")}`, doc, tableOf(name, properties, fields)];
}

/** Required properties and those of this kind come first; then the groups it shares with other kinds. */
function inputGroups(interfaces, own) {
  const included = new Set(own.properties.map(({ name }) => name));
  const group = ({ doc, properties }) => ({
    title: doc.replace(/\.$/, ""),
    properties: properties.filter(({ name }) => !included.has(name)),
  });
  const shared = own.bases.map((base) => {
    const parts = withBases(interfaces, base).filter(({ name }) => !GENERAL.includes(name));
    return group({ doc: parts[0]?.doc ?? "", properties: parts.flatMap(({ properties }) => properties) });
  });
  const required = [...own.properties, ...shared.flatMap(({ properties }) => properties)].filter(
    (one) => !one.optional,
  );
  const first = [...required, ...own.properties.filter(({ optional }) => optional)];
  const general = own.bases.flatMap((base) => withBases(interfaces, base)).filter(({ name }) => GENERAL.includes(name));
  const all = { doc: general.at(-1).doc, properties: general.flatMap(({ properties }) => properties) };
  const rest = [...shared, group(all)];
  return [
    ["", first],
    ...rest.map(({ title, properties }) => [title, properties.filter(({ optional }) => optional)]),
  ].filter(([, properties]) => properties.length > 0);
}

/** The args of every kind come last: nobody looks for them at the top. */
const GENERAL = ["AdoptableArgs", "AdoptArgs", "ScopedArgs", "TimeoutArgs"];

function checks({ crossChecks }) {
  const byRule = new Map();
  for (const one of crossChecks) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  if (byRule.size === 0) return "";
  const rows = [...byRule].map(([id, all]) => {
    const fields = [...new Set(all.flatMap((one) => one.fields))];
    return [fields.map(code).join(", "), `${BEHAVIOUR[id]?.replace(/\.$/, "")} (${id}).`];
  });
  return [
    "## Checked together",
    "Combinations that the API would refuse or drop are refused in the preview.",
    table(["Properties", "Why"], rows),
  ];
}

function outputs({ idOutput, computed, uniqueName, deleteBeforeReplace, scope }, sources, interfaces, taken) {
  const included = sources.flatMap(({ properties }) => properties);
  const rows = [idOutput, ...computed, ...(scope ? [scope.output] : [])].map((name) => {
    const property = included.find((one) => one.name === name);
    return property
      ? [code(name), typeInWords(property.type, undefined, interfaces), property.doc]
      : [code(name), "string", "The same as `id`."];
  });
  return [
    "## Outputs",
    "All inputs, in canonical form, and:",
    table(["Property", "Type", "What it is"], rows),
    uniqueName && taken,
    deleteBeforeReplace && "A replacement deletes the old object first.",
  ];
}
