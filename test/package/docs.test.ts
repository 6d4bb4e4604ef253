import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { repository } from "./packed";

const ENTRIES = ["dist/provider/index.d.ts", "dist/provider/acs-monitor/index.d.ts"].map((file) =>
  join(repository, file),
);
const program = ts.createProgram(ENTRIES, { module: ts.ModuleKind.Node16, types: [], skipLibCheck: true });
const checker = program.getTypeChecker();
const exportsOf = (entry: string) =>
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));

const docOf = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();

const ours = (type: ts.Type) =>
  type.isClassOrInterface() &&
  type.symbol.declarations?.some((at) =>
    /\/dist\/provider\/(thousandeyes|acs-monitor)\/kinds\//.test(at.getSourceFile().fileName),
  );

/** The properties of an interface of ours and of those it refers to, as `HttpServerTestArgs.oAuth.testUrl`. */
function properties(type: ts.Type, path: string, seen = new Set<ts.Type>()): [path: string, doc: string][] {
  if (type.isUnion()) return type.types.flatMap((one) => properties(one, path, seen));
  if (checker.isArrayType(type))
    return checker.getTypeArguments(type as ts.TypeReference).flatMap((of) => properties(of, path, seen));
  if (!ours(type) || seen.has(type)) return [];
  seen.add(type);
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const here = `${path}.${property.name}`;
    return [[here, docOf(property)] as [string, string], ...properties(checker.getTypeOfSymbol(property), here, seen)];
  });
}

const argsIn = (exported: readonly ts.Symbol[]) => exported.filter(({ name }) => name.endsWith("Args"));
const entries = ENTRIES.map(exportsOf);
const exported = entries.flat();
const args = argsIn(exported);
const all = args.flatMap((symbol) => properties(checker.getDeclaredTypeOfSymbol(symbol), symbol.name));

describe("the published types have names to import", () => {
  /** Interfaces of ours that a property of the args may hold. */
  const held = (type: ts.Type, seen = new Set<ts.Type>()): Set<ts.Type> => {
    if (seen.has(type)) return seen;
    if (type.isUnion()) for (const one of type.types) held(one, seen);
    else if (checker.isArrayType(type))
      for (const of of checker.getTypeArguments(type as ts.TypeReference)) held(of, seen);
    else if (ours(type)) {
      seen.add(type);
      for (const property of checker.getPropertiesOfType(type)) held(checker.getTypeOfSymbol(property), seen);
    }
    return seen;
  };

  it.each([
    { exported: entries[0] ?? [], one: "TestAgent" },
    { exported: entries[1] ?? [], one: "HttpConfig" },
  ])("for each object in the args: a program that builds one such as $one needs to name it", ({ exported, one }) => {
    const types = new Set<ts.Type>();
    for (const symbol of argsIn(exported)) held(checker.getDeclaredTypeOfSymbol(symbol), types);
    const names = [...types].map(({ symbol }) => symbol.name);
    expect(names).toContain(one);
    const importable = exported.map(({ name }) => name);
    expect(names.filter((name) => !importable.includes(name))).toEqual([]);
  });
});

describe("the published types keep their docs", () => {
  it("of every property of the args, nested ones too", () => {
    expect(all.filter(([, doc]) => doc === "").map(([path]) => path)).toEqual([]);
    // Else the test would pass for want of anything to look at.
    const found = all.map(([path]) => path);
    expect(found).toEqual(
      expect.arrayContaining([
        "HttpServerTestArgs.interval",
        "HttpServerTestArgs.testName",
        "HttpServerTestArgs.oAuth.testUrl",
        "HttpServerTestArgs.agents.sourceIpAddress",
        "TagArgs.filters.mode",
        "MonitorArgs.config.expectedStatus",
        "MonitorArgs.config.packets",
        "AlertChannelArgs.config.webhookUrl",
      ]),
    );
  });

  it("of every class and lookup", () => {
    const spoken = exported.filter(({ flags }) => flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Variable));
    expect(spoken.length).toBeGreaterThan(8);
    expect(spoken.filter((symbol) => docOf(symbol) === "").map(({ name }) => name)).toEqual([]);
  });

  it("with the unit in words, the default and the bounds in tags, as editors show them", () => {
    const [args] = exported.filter(({ name }) => name === "HttpServerTestArgs");
    const limit = checker.getDeclaredTypeOfSymbol(args as ts.Symbol).getProperty("httpTimeLimit");
    expect(Object.fromEntries(all)["HttpServerTestArgs.httpTimeLimit"]).toContain("seconds");
    expect(limit?.getJsDocTags().map(({ name, text }) => [name, ts.displayPartsToString(text)])).toEqual([
      ["defaultValue", "5"],
      ["minimum", "5"],
      ["maximum", "60"],
    ]);
  });

  it("in one file for each kind, as in the source", () => {
    expect(readdirSync(join(repository, "dist/provider/thousandeyes/kinds/tests"))).toContain("http-server-test.d.ts");
  });
});
