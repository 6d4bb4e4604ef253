// Adds the comments of the source to a JSON Schema.
import { membersOf } from "../docs/members.mjs";
import { withBases } from "../docs/sources.mjs";
import { interfaceIn, ownFirst } from "../docs/walk.mjs";

/** The schema of a kind with its comments; that of each variant with those of its own interface. */
export function describeKind(definition, schema, interfaces, args) {
  if (!definition.variants) return describe(schema, interfaces, args);
  const members = membersOf(definition, interfaces, args);
  const words = Object.keys(definition.variants.of);
  const oneOf = schema.oneOf.map((one, index) => {
    const { name } = members.find((member) => member.words.includes(words[index]));
    return describe(one, interfaces, name);
  });
  return { ...schema, description: interfaces.get(args).doc, oneOf };
}

/** The schema with the comments of an interface, of its properties, and of the objects in them. */
function describe(schema, interfaces, name) {
  const docs = withBases(interfaces, name);
  if (docs.length === 0) return schema;
  const known = ownFirst(docs);
  const properties = Object.entries(schema.properties ?? {}).map(([key, inner]) => {
    const property = known.get(key);
    return [key, property ? { ...commentOf(property), ...insideOf(inner, interfaces, property.type) } : inner];
  });
  return { ...schema, description: docs[0].doc, properties: Object.fromEntries(properties) };
}

/** Bounds, and defaults that are values, come from the field and are already in the schema. */
const commentOf = ({ doc, tags: { unset, examples, deprecated } }) => ({
  description: [doc, unset?.words && `Not set: ${unset.words}.`, deprecated].filter(Boolean).join(" "),
  ...(examples.length > 0 && { examples }),
  ...(deprecated && { deprecated: true }),
});

/** For lists, maps, alternatives and objects: the interface is the first one that the type names. */
function insideOf(schema, interfaces, type) {
  const name = interfaceIn(type, interfaces);
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
    ...(schema.oneOf && { oneOf: schema.oneOf.map(inner) }),
  };
}
