import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { question } from "../../cli/import/confirm";
import { identifierOf } from "../../cli/import/identifier";
import { Code, print } from "../../cli/import/print";
import { assertFits, isSelected, kindsOf, type Selection } from "../../cli/import/selection";
import { uniqueNames } from "../../cli/import/unique-names";
import { counted } from "../../cli/output/counted";
import { definitionOf, registry } from "../../provider/thousandeyes/registry";

describe("the constant of an object", () => {
  it.each([
    ["Café – Checkout", "cafeCheckout"],
    ["class", "tagClass"],
    // The module has these already.
    ["readFileSync", "tagReadFileSync"],
    ["exports", "tagExports"],
    ["42 things", "tag42Things"],
    ["東京", "tag"],
    ["`$" + "{process.exit()}`\n", "processExit"],
    ["", "tag"],
  ])("of the name %j is %s", (name, identifier) => {
    expect(identifierOf(name, "tag")).toBe(identifier);
  });

  it("is given once", () => {
    const unique = uniqueNames();
    expect(["shop", "shop", "Shop"].map(unique)).toEqual(["shop", "shop2", "Shop3"]);
    expect(uniqueNames(["berlinAgents"])("berlinAgents")).toBe("berlinAgents2");
  });
});

it.each([
  [0, "0 users"],
  [1, "1 user"],
  [2, "2 users"],
])("%d of what no class exists for reads %s", (count, text) => {
  expect(counted(count, "users")).toBe(text);
});

describe("a value as TypeScript", () => {
  it("means the same value, whatever is in it", () => {
    const value = {
      "a-b": ["$" + "{x}", "`", "\n", '"', "\u2028"],
      ["__proto__"]: 1,
      quotes: ['{"a":"b\\\\"}', `"it's"`, "it's", '\\"'],
      list: Array(40).fill("long enough"),
    };
    expect(JSON.stringify(runInNewContext(`(${print(value)})`))).toBe(JSON.stringify(value));
  });

  it("has constants without quotes", () => {
    expect(print({ testIds: [new Code("shop.id")] })).toBe("{ testIds: [shop.id] }");
  });
});

describe("the selection", () => {
  it("takes the names of kinds and the API's types of tests", () => {
    expect([...kindsOf(registry, ["http-server", "Tag"])]).toEqual(["HttpServerTest", "Tag"]);
  });

  it.each([
    ["http", 'Did you mean "http-server" or "endpoint-http-server"?'],
    ["tags", 'Did you mean "Tag"?'],
    ["https-server", "Known: AccountGroup, "],
  ])("names the words that --help names for a type that there is not: %s", (type, hint) => {
    expect(() => kindsOf(registry, [type])).toThrow(hint);
    expect(() => kindsOf(registry, [type])).toThrow(/\bhttp-server\b.*\bpage-load\b/);
  });

  it.each([
    [{ name: ["Shop*"] }, true],
    [{ name: ["shop ?"] }, false],
    [{ name: ["*"], exclude: ["*checkout"] }, false],
  ])("%j", (patterns, selected) => {
    expect(isSelected({ name: "shop: checkout" }, patterns)).toBe(selected);
  });

  it("fits also what is not imported, but nothing that is another kind's; without one all is well", () => {
    const rule = { definition: definitionOf("AlertRule"), id: "1", name: "Default", item: {}, why: "default rule" };
    const cloud = { definition: definitionOf("EnterpriseAgent"), id: "3", name: "Singapore", item: {}, why: "" };
    const fits = (selection: Selection) => () =>
      assertFits(selection, [rule, cloud], (one) => isSelected(one, selection));
    expect(fits({ name: ["Def*"] })).not.toThrow();
    expect(fits({ name: ["Singapore"] })).toThrow('fits --name "Singapore".');
    expect(fits({ name: ["Defualt"] })).toThrow('Did you mean "Default"?');
    expect(() => assertFits({}, [], () => true)).not.toThrow();
  });
});

describe("the question before a stack is written", () => {
  it.each([
    [2, { isNew: true, stack: "devv" }, "Import 2 objects into a new stack devv?"],
    [1, { isNew: false, stack: "dev" }, "Import 1 object into the stack dev?"],
    [2, { isNew: false }, "Import 2 objects into the selected stack?"],
  ])("says how many objects, and whether the stack is new: %s %j", (count, asked, text) => {
    expect(question(count, asked)).toBe(text);
  });
});
