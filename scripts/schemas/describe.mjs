// Adds the comments of the source to a JSON Schema.
import { withBases } from "../docs/sources.mjs";
import { wordsOf } from "../docs/types.mjs";
import { interfacesIn, ownFirst } from "../docs/walk.mjs";

/** The schema with the comments of an interface, of its properties, and of the objects in them. */
export function describe(schema, interfaces, name) {
  const docs = withBases(interfaces, name);
  if (docs.length === 0) return schema;
  const { doc, members } = interfaces.get(name);
  if (members) return { ...schema, description: doc, oneOf: eachOf(schema.oneOf, interfaces, members) };
  const known = ownFirst(docs);
  const properties = Object.entries(schema.properties ?? {}).map(([key, inner]) => {
    const property = known.get(key);
    return [key, property ? { ...commentOf(property), ...insideOf(inner, interfaces, property.type) } : inner];
  });
  return { ...schema, description: doc, properties: Object.fromEntries(properties) };
}

/** Bounds, and defaults that are values, come from the field and are already in the schema. */
const commentOf = ({ doc, tags: { unset, examples, deprecated } }) => ({
  description: [doc, unset?.words && `Not set: ${unset.words}.`, deprecated].filter(Boolean).join(" "),
  ...(examples.length > 0 && { examples }),
  ...(deprecated && { deprecated: true }),
});

/** For lists, maps, alternatives and objects: the interface is the first one that the type names. */
function insideOf(schema, interfaces, type) {
  const names = interfacesIn(type, interfaces);
  const [name] = names;
  if (!name) return schema;
  if (schema.properties) return describe(schema, interfaces, name);
  const inner = (one) => insideOf(one, interfaces, type);
  return {
    ...schema,
    ...(schema.items && { items: inner(schema.items) }),
    ...(typeof schema.additionalProperties === "object" && {
      additionalProperties: inner(schema.additionalProperties),
    }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(inner) }),
    ...(schema.oneOf && { oneOf: eachOf(schema.oneOf, interfaces, names) }),
  };
}

/** The schemas of variants, each with the comments of the interface that has its words. */
const eachOf = (schemas, interfaces, names) =>
  schemas.map((schema) => {
    const name = names.find((one) => fits(schema, withBases(interfaces, one)));
    return name ? describe(schema, interfaces, name) : schema;
  });

/** Whether interfaces have all properties of a schema, and the one word of a property that has no other. */
function fits({ properties }, interfaces) {
  const known = ownFirst(interfaces);
  return Object.entries(properties).every(([key, { anyOf }]) => {
    const [word, ...others] = anyOf?.[0]?.enum ?? [];
    const words = known.has(key) ? wordsOf(known.get(key).type) : [];
    return known.has(key) && (others.length > 0 || words.length === 0 || !word || words.includes(word));
  });
}
