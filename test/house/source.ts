import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

export const ROOT = join(__dirname, "..", "..");

/** Files below a folder of the repository, as `provider/core/check.ts`. */
export function filesIn(folder: string, pattern = /\.m?[jt]s$/): string[] {
  const walk = (path: string): string[] =>
    statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => walk(join(path, name))) : [path];
  return walk(join(ROOT, folder))
    .map((path) => relative(ROOT, path))
    .filter((path) => pattern.test(path));
}

export const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");

export const parsed = (file: string) => ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);

export interface Import {
  /** A package, or a file of ours without its ending: `provider/core/check`. */
  readonly of: string;
  /** For the compiler only. */
  readonly type: boolean;
  /** Loaded when it is needed. */
  readonly late: boolean;
}

/** Everything a file imports. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, type: boolean, late: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const ours = specifier.text.startsWith(".");
    const of = ours ? relative(ROOT, join(ROOT, file, "..", specifier.text)).replace(/\.js$/, "") : specifier.text;
    found.push({ of, type, late });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, typesOnly(node.importClause), false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || allTypes(node.exportClause), false);
    if (ts.isCallExpression(node) && isLateImport(node.expression)) add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

/** `import(...)` or `require(...)`. */
const isLateImport = (called: ts.Expression) =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require");

type Specifiers = { readonly elements?: readonly { readonly isTypeOnly: boolean }[] };
const allTypes = (bindings: ts.Node | undefined) => {
  const { elements } = (bindings ?? {}) as Specifiers;
  return elements !== undefined && elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);
};
const typesOnly = (clause: ts.ImportClause | undefined) =>
  clause !== undefined && (clause.isTypeOnly || (clause.name === undefined && allTypes(clause.namedBindings)));
