// The properties of args with their fields, including those of nested objects.
import ts from "typescript";
import { withBases } from "./sources.mjs";

/** Each property once for every path, as `HttpServerTestArgs` `oAuth.testUrl`, with its field. */
export function walk(interfaces, name, fields, path = "") {
  const properties = [...ownFirst(withBases(interfaces, name)).values()];
  return properties.flatMap((property) => {
    const field = fields[property.name];
    const here = `${path}${property.name}`;
    const inner = interfaceIn(property.type, interfaces);
    const inside = inner && field ? walk(interfaces, inner, keysIn(field), `${here}.`) : [];
    return [{ path: here, property, field }, ...inside];
  });
}

/** The properties of an interface by name: its own override inherited ones. */
export const ownFirst = (sources) =>
  new Map(sources.flatMap(({ properties }) => properties.map((one) => [one.name, one])).reverse());

/** The first of our interfaces that a type names. */
export function interfaceIn(node, interfaces) {
  if (ts.isTypeReferenceNode(node) && interfaces.has(node.typeName.getText())) return node.typeName.getText();
  let found;
  ts.forEachChild(node, (child) => {
    found ??= interfaceIn(child, interfaces);
  });
  return found;
}

const keysIn = (field) => field.keys ?? (field.of ? keysIn(field.of) : {});
