// The names of the types that programs import: the args of classes and lookups, the objects in them, and the items of
// lookups.
import ts from "typescript";
import { withBases } from "../docs/sources.mjs";

/** @returns {[file: string, names: string[]][]} */
export function typeNames({ interfaces, classes, lookups }) {
  const names = new Set([...classes.values(), ...lookups].flatMap(({ args, item }) => (item ? [args, item] : [args])));
  // Iterating a Set includes entries that are added meanwhile.
  for (const name of names) {
    for (const member of interfaces.get(name).members ?? []) names.add(member);
    for (const { properties } of withBases(interfaces, name)) {
      for (const { type } of properties) for (const inner of interfacesIn(type, interfaces)) names.add(inner);
    }
  }
  const byFile = new Map();
  for (const name of [...names].sort()) {
    const { file } = interfaces.get(name);
    byFile.set(file, [...(byFile.get(file) ?? []), name]);
  }
  return [...byFile];
}

function interfacesIn(node, interfaces) {
  const name = ts.isTypeReferenceNode(node) && node.typeName.getText();
  const inner = [];
  ts.forEachChild(node, (child) => {
    inner.push(...interfacesIn(child, interfaces));
  });
  return name && interfaces.has(name) ? [name, ...inner] : inner;
}
