// The properties of args with their fields, including those of nested objects.
import ts from "typescript";
import { withBases } from "./sources.mjs";

/** Each property once for every path, as `HttpServerTestArgs` `oAuth.testUrl`, with its field. */
export function walk(interfaces, name, fields, path = "") {
  const properties = [...ownFirst(withBases(interfaces, name)).values()];
  return properties.flatMap((property) => {
    const field = fields[property.name];
    const here = `${path}${property.name}`;
    const [inner] = interfacesIn(property.type, interfaces);
    const inside = inner && field ? walk(interfaces, inner, keysIn(field), `${here}.`) : [];
    return [{ path: here, property, field }, ...inside];
  });
}

/** The properties of an interface by name: its own override inherited ones. */
export const ownFirst = (sources) =>
  new Map(sources.flatMap(({ properties }) => properties.map((one) => [one.name, one])).reverse());

/** Our interfaces that a type names, in order; not those in its arguments if it is one itself. */
export function interfacesIn(node, interfaces) {
  if (ts.isTypeReferenceNode(node) && interfaces.has(node.typeName.getText())) return [node.typeName.getText()];
  const found = [];
  ts.forEachChild(node, (child) => {
    found.push(...interfacesIn(child, interfaces));
  });
  return found;
}

const keysIn = (field) => field.keys ?? (field.of ? keysIn(field.of) : {});
