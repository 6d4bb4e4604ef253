// Adds to a JSON Schema what only the comments of the source say.
import ts from "typescript";
import { withBases } from "../docs/sources.mjs";

/** The schema with the comments of an interface: on itself, its properties, and the objects in them. */
export function describe(schema, interfaces, name) {
  const docs = withBases(interfaces, name);
  if (docs.length === 0) return schema;
  const known = new Map(docs.flatMap(({ properties }) => properties).map((one) => [one.name, one]));
  const properties = Object.entries(schema.properties ?? {}).map(([key, inner]) => {
    const { doc, type } = known.get(key) ?? {};
    return [key, { ...(doc && { description: doc }), ...(type ? insideOf(inner, interfaces, type) : inner) }];
  });
  return { ...schema, description: docs[0].doc, properties: Object.fromEntries(properties) };
}

/** Lists, alternatives and objects: the interface is the first that the type names. */
function insideOf(schema, interfaces, type) {
  const name = interfaceIn(type, interfaces);
  if (!name) return schema;
  if (schema.properties) return describe(schema, interfaces, name);
  const inner = (one) => insideOf(one, interfaces, type);
  return {
    ...schema,
    ...(schema.items && { items: inner(schema.items) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(inner) }),
  };
}

function interfaceIn(node, interfaces) {
  if (ts.isTypeReferenceNode(node) && interfaces.has(node.typeName.getText())) return node.typeName.getText();
  let found;
  ts.forEachChild(node, (child) => {
    found ??= interfaceIn(child, interfaces);
  });
  return found;
}
