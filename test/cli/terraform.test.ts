import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KIND_OF_TYPE } from "../../cli/import/terraform/resource-types";
import { registry } from "../../provider/thousandeyes/registry";
import { runs } from "../laws/program";
import { type Managed, readWritten, shownState, stateFile } from "./terraform-state";

const FORMATS = { "terraform.tfstate": stateFile, "terraform show -json": shownState };
const shop: Managed = { type: "thousandeyes_http_server", name: "shop", id: "17" };
const types = Object.keys(KIND_OF_TYPE);
const block = (address: string) => `removed {\n  from = ${address}\n\n  lifecycle {\n    destroy = false\n  }\n}`;

describe("the types of the Terraform provider", () => {
  it("are 23, and their kinds exist", () => {
    expect(types).toHaveLength(23);
    const kinds = Object.values(KIND_OF_TYPE).filter((kind) => kind !== undefined);
    expect(registry.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
  });
});

describe.each(Object.entries(FORMATS))("%s", (_, format) => {
  const read = (resources: readonly Managed[], ...by: string[]) => readWritten(format(resources, ...by));

  it.each([
    ["1.5.7", "registry.terraform.io"],
    ["1.8.5", "registry.terraform.io"],
    ["1.11.4", "registry.terraform.io"],
    ["1.10.2", "registry.opentofu.org"],
  ])("by %s of %s: the objects of all 23 types", (...by) => {
    const { objects, leftOut, ignored } = read(
      types.map((type, index) => ({ type, name: "one", id: `${index}` })),
      ...by,
    );
    const kinds = types.map((type, index) => [KIND_OF_TYPE[type], `${index}`, "one", `${type}.one`]);
    const known = kinds.filter(([kind]) => kind !== undefined);
    expect(objects.map(({ kind, id, name, address }) => [kind, id, name, address]).sort()).toEqual(known.sort());
    expect(leftOut.map(({ kind }) => kind).sort()).toEqual(types.filter((type) => !KIND_OF_TYPE[type]).sort());
    for (const { kind, why } of leftOut) expect(why).toBe(`has no kind yet: it stays with Terraform (${kind}.one)`);
    expect(ignored).toBe(0);
  });

  it.each<[Partial<Managed>, string, string]>([
    [{ modules: ["eu"], key: "a" }, "eu-shop-a", 'module.eu.thousandeyes_http_server.shop["a"]'],
    [{ key: 0 }, "shop-0", "thousandeyes_http_server.shop[0]"],
    [{}, "shop", "thousandeyes_http_server.shop"],
    [{ key: "" }, "shop", 'thousandeyes_http_server.shop[""]'],
    [{ key: "東京/a b" }, "shop-東京-a-b", 'thousandeyes_http_server.shop["東京/a b"]'],
    [{ key: "$" + '{x}%{y}"\n' }, "shop-x-y", 'thousandeyes_http_server.shop["$$' + '{x}%%{y}\\"\\n"]'],
    [{ key: "é\u00a0\u0007\u{10ffff}" }, "shop-é", 'thousandeyes_http_server.shop["é\\u00a0\\u0007\\U0010ffff"]'],
    [{ key: "c:\\users" }, "shop-c-users", 'thousandeyes_http_server.shop["c:\\\\users"]'],
    [{ modules: ['eu["a\\u00a0b"]'] }, "eu-a-b-shop", 'module.eu["a\\u00a0b"].thousandeyes_http_server.shop'],
    [
      { modules: ['eu["x.module.y[0]"]', "module[1]"], key: 12 },
      "eu-x.module.y-0-module-1-shop-12",
      'module.eu["x.module.y[0]"].module.module[1].thousandeyes_http_server.shop[12]',
    ],
  ])("gives names from addresses: %j is %s", (place, name, address) => {
    expect(read([{ ...shop, ...place }]).objects).toEqual([{ kind: "HttpServerTest", id: "17", name, address }]);
  });

  it("makes names unique where a URN needs it: in their kind", () => {
    const one = { ...shop, modules: ["a"], name: "b" };
    const same = { ...shop, name: "a-b", id: "18" };
    const { objects } = read([one, same, { type: "thousandeyes_page_load", name: "a-b", id: "19" }]);
    expect(Object.fromEntries(objects.map(({ id, name }) => [id, name]))).toEqual({ 17: "a-b", 18: "a-b2", 19: "a-b" });
  });

  it("ignores data sources, and counts the resources of others", () => {
    const others = [
      { ...shop, mode: "data" as const },
      { ...shop, type: "aws_s3_bucket" },
      { ...shop, type: "aws_vpc" },
    ];
    expect(read(others)).toMatchObject({ objects: [], leftOut: [], ignored: 2 });
  });

  it("takes a number as id, and a tainted object: it is there", () => {
    expect(read([{ ...shop, id: 17, isTainted: true }]).objects).toMatchObject([{ id: "17", name: "shop" }]);
  });

  it("names what has no object of its own", () => {
    const deposed = { ...shop, id: "16", deposed: "00aa11bb" };
    const { objects, leftOut } = read([shop, deposed, { ...shop, name: "twin" }, { ...shop, name: "half", id: null }]);
    expect(objects.map(({ id }) => id)).toEqual(["17"]);
    expect(leftOut.map(({ id, why }) => [id, why]).sort()).toEqual([
      ["", "has no id in the state (thousandeyes_http_server.half)"],
      ["16", "is to be deleted by the next `terraform apply` (thousandeyes_http_server.shop)"],
      ["17", "is thousandeyes_http_server.shop too, which gives it its name (thousandeyes_http_server.twin)"],
    ]);
  });

  it("of an empty account has no objects", () => {
    expect(read([])).toMatchObject({ objects: [], leftOut: [], ignored: 0 });
  });

  it("has a removed block for each resource whose instances are all taken, without keys", () => {
    const eu = { ...shop, modules: ['eu["a"]'] };
    const { objects, removedBlocks } = read([
      { ...eu, key: 0 },
      { ...eu, key: 1, id: "18" },
      { ...shop, modules: ["eu"], name: "one", id: "19" },
      { type: "thousandeyes_label", name: "kept", id: "20" },
    ]);
    const blocks = removedBlocks(objects).match(/^removed \{.*?^\}/gms);
    expect(blocks).toEqual([
      block("module.eu.thousandeyes_http_server.one"),
      block("module.eu.thousandeyes_http_server.shop"),
    ]);
    expect(removedBlocks([])).toBe("");
  });

  it("has a block for each resource that manages the same object", () => {
    const { objects, removedBlocks } = read([shop, { ...shop, name: "twin" }]);
    expect(objects).toHaveLength(1);
    expect(removedBlocks(objects)).toContain(block("thousandeyes_http_server.twin"));
  });

  it("has commands where only some instances are taken: a block would forget them all", () => {
    const { removedBlocks } = read([
      { ...shop, key: "it's" },
      { ...shop, key: "b", id: "18" },
    ]);
    const text = removedBlocks([{ kind: "HttpServerTest", id: "17" }]);
    expect(text).toContain(`#   terraform state rm 'thousandeyes_http_server.shop["it'\\''s"]'`);
    expect(text).not.toContain("from =");
  });

  /** As HCL quotes a text: JSON does not escape all control characters. */
  const quoted = (key: string) =>
    JSON.stringify(key).replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

  it("gives every object a name of its own", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("a", "a-b", "b", "", "-"));
    const place = fc.record(
      {
        name: fc.constantFrom("a", "A", "a-b", "b_", "東京"),
        type: fc.constantFrom("thousandeyes_http_server", "thousandeyes_tag"),
        modules: fc.array(
          fc.oneof(
            fc.constantFrom("a", "b"),
            text.map((key) => `a[${quoted(key)}]`),
          ),
          { maxLength: 2 },
        ),
        key: fc.oneof(text, fc.nat(20)),
      },
      { requiredKeys: ["name", "type"] },
    );
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const { objects } = read(places.map((one, index) => ({ ...one, id: `${index}` })));
        expect(objects).toHaveLength(places.length);
        expect(new Set(objects.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(places.length);
        for (const { name } of objects) expect(name).toMatch(/^[\p{L}\p{M}\p{N}._-]+$/u);
      }),
      runs(60),
    );
  });
});

describe("a state", () => {
  it("gives the same names in both formats", () => {
    const resources = ["b", "a"].flatMap((name) => [0, 1].map((key) => ({ ...shop, name, key, id: `${name}${key}` })));
    const [one, other] = Object.values(FORMATS).map((format) => readWritten(format(resources)).objects);
    expect(one).toEqual(other);
  });
});
