// The page of one kind.
import { BEHAVIOUR } from "./behaviour.mjs";
import { cellsOf } from "./cells.mjs";
import { fenced, page, table } from "./markdown.mjs";
import { code, linked, slug } from "./prose.mjs";
import { withBases } from "./sources.mjs";
import { typeInWords } from "./types.mjs";

const HEAD = ["Property", "Type", "When not set", "What it is"];

/** @returns {{ text: string, problems: string[] }} */
export function kindPage(definition, { interfaces, classes }, example, links) {
  const { kind, adopt } = definition;
  const fields = { ...definition.fields, ...(adopt && { adopt }) };
  const { args, outputs: outputTypes } = classes.get(kind);
  const nested = new Map();
  const problems = new Set();
  const rowsOf = (owner, properties, table) =>
    properties.map((property) => {
      const { cells, problems: found } = cellsOf(property, table[property.name], interfaces, nested);
      for (const problem of found) problems.add(`${owner}.${problem}`);
      return cells;
    });

  const groups = inputGroups(interfaces, args).map(([title, properties]) => [
    title && `### ${title}`,
    table(HEAD, rowsOf(kind, properties, fields)),
  ]);
  // Tables may add more interfaces while they are made: iterating a Map includes entries that are added meanwhile.
  const inner = [];
  for (const [name, keys] of nested) {
    const { doc } = interfaces.get(name);
    const properties = firsts(withBases(interfaces, name).flatMap((one) => one.properties));
    inner.push([`### ${name}`, doc, table(HEAD, rowsOf(name, properties, keys))]);
  }
  for (const { rule } of definition.crossChecks) {
    if (!BEHAVIOUR[rule]) problems.add(`${rule}: scripts/docs/behaviour.mjs has no line for it`);
  }
  const text = page(
    `# ${kind}`,
    interfaces.get(args).doc,
    `## Example\n\n${fenced(example)}`,
    `The file: [\`${slug(kind)}.ts\`](../../examples/kinds/${slug(kind)}.ts).`,
    "## Inputs",
    groups,
    inner.length > 0 && ["## Objects in inputs", inner],
    checks(definition),
    outputs(definition, withBases(interfaces, outputTypes), interfaces),
  );
  return { text: linked(text, { ...links, self: kind }), problems };
}

/** Each property once: an interface's own override those of its bases, which come behind them. */
const firsts = (properties) =>
  properties.filter(({ name }, index) => properties.findIndex((one) => one.name === name) === index);

/** Required properties and those of this kind come first; then the groups it shares with other kinds. */
function inputGroups(interfaces, args) {
  const own = interfaces.get(args);
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
  const general = withBases(interfaces, args).filter(({ name }) => GENERAL.includes(name));
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

function outputs({ idOutput, computed, uniqueName, deleteBeforeReplace, scope }, sources, interfaces) {
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
    uniqueName &&
      "A name that is taken is refused before anything is created. A replacement deletes the old object first.",
    deleteBeforeReplace && "A replacement deletes the old object first.",
  ];
}
