import { describe, expect, it } from "vitest";
import type { Imported } from "../../cli/import/args-of";
import { declare } from "../../cli/import/declare";
import { moduleOf } from "../../cli/import/module-of";
import { programOf } from "../../cli/import/program";
import type { JsonObject } from "../../provider/core/json";
import { definitionOf } from "../../provider/thousandeyes/registry";

const object = (kind: string, id: string, name: string, args: JsonObject = {}, answer: JsonObject = {}): Imported => ({
  definition: definitionOf(kind),
  id,
  name,
  args,
  answer,
  inputs: args,
  outputs: args,
});
const test = (id: number) => object("HttpServerTest", String(id), `test ${id}`);
const tests = (count: number) => Array.from({ length: count }, (_, id) => test(id));
const assignment = (key: string, value: string, ids: number[]) => {
  const assignments = ids.map((id) => ({ id: String(id), type: "test" }));
  return object("TagAssignment", `${key} ${value}`, `${key}:${value}`, {}, { key, value, assignments });
};
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe("the module of an object", () => {
  it.each([
    ["AlertRule", "alert-rules"],
    ["ConnectorOperations", "connector-operations"],
  ])("is that of its kind: %s", (kind, module) => {
    const one = object(kind, "1", "slow");
    expect(moduleOf([one])(one)).toBe(module);
  });

  it("is that of its tag where tests are many and most carry tags with the same key", () => {
    const all = tests(120);
    const [shop, office] = [assignment("team", "Shop & Co", range(0, 60)), assignment("team", "office", range(60, 90))];
    const find = moduleOf([...all, shop, office, assignment("tier", "1", range(0, 20))]);
    expect([0, 70, 100].map((id) => find(all[id] as Imported))).toEqual([
      "team-shop-co",
      "team-office",
      "http-server-tests",
    ]);
    expect(find(shop)).toBe("tag-assignments");
  });

  it("is that of its kind where tests are few, or few carry a tag", () => {
    for (const [count, tagged] of [
      [20, 20],
      [120, 30],
    ] as const) {
      const all = tests(count);
      expect(moduleOf([...all, assignment("team", "shop", range(0, tagged))])(all[0] as Imported)).toBe(
        "http-server-tests",
      );
    }
  });
});

describe("a tag whose words are the name of a module of the program", () => {
  it.each([
    ["index", "–"],
    ["thousandeyes", ""],
    ["agents", "★"],
  ])("names no module, whose text would be lost: %s", (key, value) => {
    const all = tests(100);
    const find = moduleOf([...all, assignment(key, value, range(0, 100))]);
    expect(find(all[0] as Imported)).toBe("http-server-tests");
  });
});

describe("the names of objects", () => {
  it("are unique in their kind, beside those of the stack; constants are unique in the program", () => {
    const objects = [test(1), { ...test(2), name: "test 1" }, object("Tag", "3", "test 1")];
    const taken = new Map([["Tag", ["test 1"]]]);
    const declared = declare(objects, () => "all", taken);
    expect(declared.map(({ logicalName }) => logicalName)).toEqual(["test 1", "test 1-2", "test 1-2"]);
    expect(declared.map(({ identifier }) => identifier)).toEqual(["test1", "test1_2", "test1_3"]);
  });
});

describe("the program", () => {
  const names = {
    agents: new Map([
      ["3", "Singapore"],
      ["7", "a */ b"],
    ]),
    objects: new Map([["testId 9", "shared\nin"]]),
  };
  const written = (...objects: Imported[]) =>
    [...programOf(declare(objects, moduleOf(objects)), names).modules.values()].join("\n");

  it("refers to what it declares by constants, and to all else by its id and its name", () => {
    const rule = object("AlertRule", "5", "slow", { testIds: ["1", "9"] });
    expect(written(test(1), rule)).toContain('testIds: [test1.id, "9" /* shared in */]');
  });

  it("names a set of agents that several tests have, and shows the names of the others", () => {
    const on = (id: number, ...agents: string[]) => ({ ...test(id), args: { agents } });
    const text = written(on(1, "3"), on(2, "3"), on(3, "7"));
    expect(text).toContain("agents: singaporeAgents");
    expect(text).toContain('"7" /* a * / b */');
  });

  it("has scripts in files of their own, unless a line ends in a way that version control may change", () => {
    const script = (text: string) => object("WebTransactionTest", text, "checkout", { transactionScript: text });
    const of = (text: string) =>
      programOf(
        declare([script(text)], () => "all"),
        names,
      );
    expect(of("await 1;\n").scripts).toEqual(new Map([["scripts/checkout.js", "await 1;\n"]]));
    expect([...of("await 1;\r\n").modules.values()][0]).toContain('"await 1;\\r\\n"');
  });
});
