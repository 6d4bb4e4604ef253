// The comments of interfaces, classes and lookups in the sources, read without compiling them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { tagsOf, textOf } from "./tags.mjs";

/** The front doors of each vendor, by its folder: where its classes are, and where its lookups. */
const DOORS = {
  thousandeyes: { classes: "index.ts", finders: "lookups.ts" },
  "acs-monitor": { classes: "acs-monitor/index.ts", finders: "acs-monitor/index.ts" },
};

/**
 * Of one vendor and of what all share: interfaces by name, the classes of the kinds by kind, and the lookups, in the order
 * in which they are exported.
 */
export function readSources(root, vendor = "thousandeyes") {
  const folder = join(root, "provider");
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !isOfOther(vendor, file));
  const parsed = files.map((file) => [`provider/${file}`, parse(join(folder, file))]);
  const interfaces = new Map();
  for (const [file, { statements }] of parsed) {
    for (const node of statements.filter(ts.isInterfaceDeclaration)) {
      interfaces.set(node.name.text, { file, ...described(node) });
    }
  }
  for (const [file, { statements }] of parsed) {
    for (const node of statements.filter((one) => isUnionOf(interfaces, one))) {
      interfaces.set(node.name.text, { file, ...describedUnion(node) });
    }
  }
  const types = new Map(parsed.flatMap(([, source]) => definedIn(source)));
  const { classes, finders } = DOORS[vendor];
  return {
    interfaces,
    classes: classesOf(parse(join(folder, classes)), types),
    lookups: lookupsOf(parse(join(folder, finders)), types),
  };
}

/** Two vendors may have interfaces of one name. */
const isOfOther = (vendor, file) => Object.keys(DOORS).some((one) => one !== vendor && file.startsWith(`${one}/`));

/** `type XArgs = YArgs | ZArgs`: the args of a kind that has other inputs for each value of one. */
const isUnionOf = (interfaces, node) =>
  ts.isTypeAliasDeclaration(node) &&
  node.name.text.endsWith("Args") &&
  ts.isUnionTypeNode(node.type) &&
  node.type.types.every((one) => interfaces.has(one.getText()));

function describedUnion(node) {
  const members = node.type.types.map((one) => one.getText());
  return { name: node.name.text, doc: comment(node), members, bases: members, properties: [] };
}

const parse = (file) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);

const comment = (node) => textOf(node.jsDoc?.at(-1)?.comment);

const described = (node) => ({
  name: node.name.text,
  doc: comment(node),
  bases: (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText())),
  properties: node.members.filter(ts.isPropertySignature).map((property) => ({
    name: property.name.getText(),
    doc: comment(property),
    tags: tagsOf(property),
    type: property.type,
    optional: property.questionToken !== undefined,
  })),
});

const variablesOf = ({ statements }) =>
  statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations.map((declaration) => ({ statement, declaration })));

/** `const x = defineKind<Args, Outputs>()(...)` and `const x: LookupDefinition<Args, Item> = ...`: the names of the two types. */
function definedIn(source) {
  return variablesOf(source).flatMap(({ declaration: { name, type, initializer } }) => {
    const define = initializer && ts.isCallExpression(initializer) ? initializer.expression : undefined;
    const isKind = define && ts.isCallExpression(define) && /^define(Kind|Variants)$/.test(define.expression.getText());
    const isLookup = type && ts.isTypeReferenceNode(type) && type.typeName.getText() === "LookupDefinition";
    const [args, other] = ((isKind ? define : isLookup ? type : {}).typeArguments ?? []).map((one) => one.getText());
    return args ? [[name.getText(), { args, other }]] : [];
  });
}

/** `kinds.agentCluster` or `agentCluster`: the argument of `resource` and `lookup`. */
function handedTo({ arguments: [given] }, types) {
  const found = types.get(given.getText().split(".").pop());
  if (found) return found;
  throw new Error(`provider/index.ts: no file below provider/ defines ${given.getText()} for its types to be found.`);
}

/** `class X extends resource(kinds.x) {}` */
function classesOf({ statements }, types) {
  const classes = statements.filter(ts.isClassDeclaration).flatMap((node) => {
    const { expression } = node.heritageClauses[0].types[0];
    if (expression.expression.getText() !== "resource") return [];
    const { args, other: outputs } = handedTo(expression, types);
    return [[node.name.text, { doc: comment(node), args, outputs }]];
  });
  return new Map(classes);
}

/** `const getX = lookup(lookups.x);` */
function lookupsOf(door, types) {
  return variablesOf(door)
    .filter(({ declaration: { initializer } }) => initializer?.expression?.getText() === "lookup")
    .map(({ statement, declaration: { name, initializer } }) => {
      const { args, other: item } = handedTo(initializer, types);
      return { name: name.getText(), doc: comment(statement), args, item };
    });
}

/** The interface itself and all it extends, the nearest first, each once. */
export function withBases(interfaces, name, seen = new Set()) {
  const one = interfaces.get(name);
  if (!one || seen.has(name)) return [];
  seen.add(name);
  return [one, ...one.bases.flatMap((base) => withBases(interfaces, base, seen))];
}
