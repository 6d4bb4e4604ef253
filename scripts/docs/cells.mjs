// One property of a kind as the cells of a table: the text of its comment, and the facts of its field.
import { code, names, sentence } from "./prose.mjs";
import { typeInWords, valuesOf } from "./types.mjs";

/**
 * @returns {{ cells: string[], problems: string[] }} problems: contradictions between comment and field.
 */
export function cellsOf(property, field, interfaces, nested) {
  if (!field) return { cells: [], problems: [`${property.name}: is in the type, and no field`] };
  const { doc, tags } = property;
  // The type column has it.
  const words = field.secret
    ? doc.replace(/ ?A secret\.|A secret; t/g, (found) => (found.endsWith("t") ? "T" : ""))
    : doc;
  const type =
    typeInWords(property.type, field, interfaces, nested) + bounds(tags) + (field.secret ? ", **secret**" : "");
  return {
    cells: [
      code(property.name),
      type,
      property.optional ? whenUnset(tags) : "**required**",
      description(words, tags, [...facts(property, field)]),
    ],
    problems: [...contradictions(property, field)].map((why) => `${property.name}: ${why}`),
  };
}

/** The value while a property is not set. */
export const whenUnset = ({ unset }) => unset?.words ?? (isNothing(unset?.value) ? "none" : code(unset.value));

const isNothing = (value) => value === undefined || ['""', "[]", "{}"].includes(JSON.stringify(value));

/** The text, the tags in words, and more facts. */
export function description(words, { examples, deprecated }, more = []) {
  return [
    deprecated && `**Deprecated**: ${deprecated}`,
    words,
    ...more,
    examples.length > 0 && `For example ${examples.map(code).join(", ")}`,
  ]
    .filter(Boolean)
    .map(sentence)
    .join(" ");
}

/** The bounds after the type: `, 1 to 10`. */
export function bounds({ minimum, maximum }) {
  if (minimum === undefined) return maximum === undefined ? "" : `, at most ${maximum}`;
  return maximum === undefined ? `, ${minimum} or more` : `, ${minimum} to ${maximum}`;
}

/** Facts of the field that the comment lacks. */
function* facts({ type, doc }, field) {
  const values = valuesOf(type) ?? field.values ?? field.of?.values ?? [];
  if (values.length > MANY) yield `One of ${values.length} words, which the compiler and the JSON Schema know`;
  else if (!values.every((value) => names(doc, value))) yield `One of ${values.map(code).join(", ")}`;
  const condition = field.ineffectiveWhile;
  if (condition && !(names(doc, condition.field) && names(doc, condition.is))) yield without(condition);
  if (field.replaceOnChange && !REPLACES.test(doc)) yield "A change replaces it";
  if (field.writeOnly && !field.providerOnly && !WRITE_ONLY.test(doc))
    yield "The API never returns it, so drift is not detected";
}

/** A longer list of words would hide the rest of the table. */
const MANY = 30;

const REPLACES = /replaces|manages another/;
const WRITE_ONLY = /never (returns?|read|compared)/;
const without = ({ field, is, value, rule }) =>
  value === undefined || value === ""
    ? `Has no effect, so it is refused, while ${code(field)} is ${code(is)} (${rule})`
    : `Always ${code(value)} while ${code(field)} is ${code(is)} (${rule})`;

function* contradictions({ doc, optional, tags }, { required, writeOnly }) {
  if (!doc) yield "has no comment";
  for (const name of tags.unknown) yield `has a tag that nothing reads: @${name}`;
  if (required && optional) yield "is required, and the type says that it may be left out";
  if (WRITE_ONLY.test(doc) && !writeOnly)
    yield "the comment says that the API never returns it, and the field says that it does";
}
