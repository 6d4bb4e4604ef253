// What the sources say in words: the comments of interfaces, classes and lookups, read without compiling anything.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Interfaces by name, the classes of the kinds by kind, and the lookups, in the order in which they are exported. */
export function readSources(root) {
  const folder = join(root, "provider");
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts"));
  const parsed = files.map((file) => parse(join(folder, file)));
  const interfaces = new Map();
  for (const node of parsed.flatMap(({ statements }) => [...statements]).filter(ts.isInterfaceDeclaration)) {
    interfaces.set(node.name.text, described(node));
  }
  const door = parse(join(folder, "index.ts"));
  return { interfaces, classes: classesOf(door), lookups: lookupsOf(door) };
}

const parse = (file) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);

const comment = (node) => {
  const text = ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment);
  return text?.replace(/\s+/g, " ").trim() ?? "";
};

const described = (node) => ({
  name: node.name.text,
  doc: comment(node),
  bases: (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText())),
  properties: node.members.filter(ts.isPropertySignature).map((property) => ({
    name: property.name.getText(),
    doc: comment(property),
    type: property.type,
    optional: property.questionToken !== undefined,
  })),
});

/** `class X extends resource<Args, Facts>(definition) {}` */
function classesOf({ statements }) {
  const classes = statements.filter(ts.isClassDeclaration).map((node) => {
    const [args, facts] = node.heritageClauses[0].types[0].expression.typeArguments.map((type) => type.getText());
    return [node.name.text, { doc: comment(node), args, facts }];
  });
  return new Map(classes);
}

/** `const getX = lookup<Args, Item>(definition);` */
function lookupsOf({ statements }) {
  return statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations
      .filter(({ initializer }) => initializer?.expression?.getText() === "lookup")
      .map(({ name, initializer }) => {
        const [args, item] = initializer.typeArguments.map((type) => type.getText());
        return { name: name.getText(), doc: comment(statement), args, item };
      }),
  );
}

/** The interface itself and all it builds on, the nearest first, each once. */
export function withBases(interfaces, name, seen = new Set()) {
  const one = interfaces.get(name);
  if (!one || seen.has(name)) return [];
  seen.add(name);
  return [one, ...one.bases.flatMap((base) => withBases(interfaces, base, seen))];
}
