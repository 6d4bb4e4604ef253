import { describe, expect, it } from "vitest";
import { changedPaths, covers } from "../../cli/drift/state/changed-paths";
import { withIgnored } from "../../cli/drift/state/ignored";
import { bare, fromState, markedLike, masked } from "../../cli/drift/state/marks";
import { parseState, readState } from "../../cli/drift/state/read-state";
import { withUnknownIds } from "../../cli/drift/state/unknown-ids";
import { formatPath, partsOf } from "../../cli/engine/property-path";
import type { JsonObject } from "../../provider/core/json";
import { SECRET } from "../../provider/core/secrets/seal";
import { UNKNOWN } from "../../provider/core/unknown";

const inState = (value: unknown) => ({ ...SECRET, plaintext: JSON.stringify(value) });
const marked = (value: unknown) => ({ ...SECRET, value }) as JsonObject;

describe("a secret of the state", () => {
  it("has its mark around the JSON of its value", () => {
    const read = fromState({ password: inState("pw"), all: [{ key: inState({ a: 1 }) }] });
    expect(read).toEqual({ password: marked("pw"), all: [{ key: marked({ a: 1 }) }] });
    expect(bare(read)).toEqual({ password: "pw", all: [{ key: { a: 1 } }] });
    expect(masked(read)).toEqual({ password: "[secret]", all: [{ key: "[secret]" }] });
  });

  it("that is not shown is refused, and never quoted", () => {
    const hidden = { ...SECRET, ciphertext: "v1:abc" };
    expect(() => fromState({ password: hidden })).toThrow("it is not shown, or is no JSON");
    expect(() => fromState({ password: { ...SECRET, plaintext: "s3cret" } })).toThrow(/^(?!.*s3cret)/);
  });

  it("marks what is found at its place; a list with one is a secret as a whole", () => {
    const like = { password: marked("a"), oAuth: { password: marked("a") }, headers: [marked("a")], url: "u" };
    const found = { password: "b", oAuth: { password: "b", user: "n" }, headers: ["b", "c"], url: "v", more: 1 };
    expect(masked(markedLike(found, like))).toEqual({
      ...{ password: "[secret]", oAuth: { password: "[secret]", user: "n" }, headers: "[secret]", url: "v", more: 1 },
    });
  });
});

describe("the paths of changes", () => {
  const paths = (old: JsonObject, now: JsonObject) => changedPaths(old, now).map(formatPath);

  it("go into objects and lists, and not into secrets; null is not set", () => {
    expect(paths({ a: { b: 1, c: 2 }, d: [1, 2], e: null }, { a: { b: 1, c: 3 }, d: [1, 3, 4] })).toEqual([
      "a.c",
      "d[1]",
      "d[2]",
    ]);
    expect(paths({ a: marked({ b: 1 }) }, { a: marked({ b: 2 }) })).toEqual(["a"]);
    expect(paths({ a: marked("x") }, { a: "x" })).toEqual(["a"]);
    expect(paths({ "a.b": { c: 1 } }, { "a.b": {} })).toEqual(['["a.b"].c']);
  });

  it.each([
    ["agents", "agents[1].agentId", true],
    ["agents[*]", "agents[1].agentId", true],
    ["agents[0]", "agents[1]", false],
    ["a.b", "a", false],
  ])("%s covers %s: %s", (pattern, path, yes) => {
    expect(covers(partsOf(pattern), partsOf(path))).toBe(yes);
  });
});

describe("ignoreChanges", () => {
  it("takes the found value, or none, at its paths", () => {
    const inputs = { interval: 60, agents: [{ id: "1" }, { id: "2" }], all: { x: 1, y: 2 }, secret: marked("a") };
    const found = { agents: [{ id: "3" }], all: { x: 5, z: 6 }, secret: marked("b") };
    const ignoring = (...paths: string[]) => withIgnored(inputs, found, paths);
    expect(ignoring("interval")).toEqual({ ...inputs, interval: undefined });
    expect(ignoring("agents[0].id", "secret")).toEqual({
      ...inputs,
      agents: [{ id: "3" }, { id: "2" }],
      secret: marked("b"),
    });
    expect(ignoring("agents[*].id").agents).toEqual([{ id: "3" }, { id: "2" }]);
    expect(ignoring("agents[*]").agents).toEqual([{ id: "3" }]);
    expect(ignoring("all.*").all).toEqual({ x: 5, z: 6 });
    expect(ignoring("nothing", "all.q.r")).toEqual(inputs);
  });
});

describe("the id of an object that would be created again", () => {
  const of = (more: object) =>
    parseState(
      JSON.stringify({
        deployment: {
          resources: [{ urn: "urn:pulumi:d::p::t::n", type: "t", inputs: { tests: ["123456"] }, ...more }],
        },
      }),
    ).resources[0] as never;
  const recreated = new Map([["urn:rule", "123456"]]);

  it("is not known in what depends on it, and stays in the rest", () => {
    expect(withUnknownIds(of({ propertyDependencies: { tests: ["urn:rule"] } }), recreated)).toEqual({
      tests: [UNKNOWN],
    });
    expect(withUnknownIds(of({ propertyDependencies: { tests: [] } }), recreated)).toEqual({ tests: ["123456"] });
    expect(withUnknownIds(of({ dependencies: ["urn:rule"] }), recreated)).toEqual({ tests: [UNKNOWN] });
    expect(withUnknownIds(of({}), recreated)).toEqual({ tests: ["123456"] });
  });
});

describe("a state that cannot be read", () => {
  it.each(["", "{", "[]", '{"deployment": {"resources": [{"urn": 1, "s3cret": "s3cret"}]}}'])(
    "throws, and quotes nothing: %s",
    (text) => {
      expect(() => parseState(text)).toThrow(/^The state cannot be read: (?!.*s3cret)/);
    },
  );

  it("says what the engine says", () => {
    const ran = { code: 255, signal: null, stdout: "s3cret", stderr: "error: no stack named 'x' found\n" };
    expect(() => readState(ran)).toThrow(
      "The state cannot be read: pulumi stack export ended with 255\nerror: no stack named 'x' found",
    );
  });
});
