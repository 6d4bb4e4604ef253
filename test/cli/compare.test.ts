import { describe, expect, it } from "vitest";
import { compare } from "../../cli/drift/compare";
import { named, parseDigest } from "../../cli/drift/digest";
import { keysOf, valueAt, written } from "../../cli/drift/path";
import type { Body } from "../../provider/core/json";
import { recorded } from "./recorded";

const findings = (name: string) => {
  const { findings: all } = compare(recorded(name));
  return Object.fromEntries(all.map(({ change }) => [change.name, change]));
};
const paths = (change: { properties: readonly { path: string }[] } | undefined) =>
  change?.properties.map(({ path }) => path);

/** A plan in which one secret of a test differs; the engine masks it everywhere. */
function secretDiffers(path: string, inputs: Body) {
  const urn = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:HttpServerTest::site";
  const state = { urn, inputs };
  return compare({
    steps: [
      { op: "refresh", urn, oldState: state },
      { op: "update", urn, oldState: state, newState: state, detailedDiff: { [path]: {} } },
    ],
  }).findings[0]?.change;
}

describe("a plan of the engine", () => {
  it("counts a secret that the API tells as drifted, and one that it never tells as changed in the program", () => {
    expect(secretDiffers("description", { description: "[secret]" })).toMatchObject({ what: "edited" });
    expect(secretDiffers("oAuth.headers", { oAuth: { headers: "[secret]" } })).toMatchObject({ what: "edited" });
    expect(secretDiffers("password", { password: "[secret]" })).toMatchObject({ what: "changed" });
    expect(secretDiffers("interval", { interval: 60 })).toMatchObject({ what: "changed" });
  });

  it("without changes finds nothing, and counts what was looked at of ours", () => {
    const { project, stack, findings: all, unchanged, others } = compare(recorded("clean"));
    expect({ project, stack, all, others }).toEqual({ project: "shop", stack: "dev", all: [], others: 0 });
    expect(unchanged.map(({ name }) => name).sort()).toEqual(
      ["deleted", "dropped", "edited", "edited-team", "eu-team", "slow", "team", "untouched"].sort(),
    );
  });

  it("tells what was edited past Pulumi, property by property", () => {
    const { edited, slow } = findings("drift");
    expect(slow).toMatchObject({ what: "edited", upWould: "update", kind: "AlertRule", id: "281474977490000" });
    expect(slow?.properties).toEqual([{ path: "severity", declared: "major", found: "info", drifted: true }]);
    expect(paths(edited)).toEqual(["agents", "alertRules", "description", "interval"]);
  });

  it("tells a list as a whole: one element more shifts all behind it", () => {
    expect(findings("drift").edited?.properties[0]).toEqual({
      path: "agents",
      declared: [{ agentId: "3" }],
      found: [{ agentId: "3" }, { agentId: "5" }],
      drifted: true,
    });
  });

  it("tells three values where the program moved on too", () => {
    const interval = findings("drift").edited?.properties.find(({ path }) => path === "interval");
    expect(interval).toEqual({ path: "interval", declared: 600, found: 60, deployed: 300, drifted: true });
  });

  it("tells what was deleted by hand from what is new in the program: both are created", () => {
    const { deleted, "eu-team": tag, fresh } = findings("drift");
    expect(deleted).toMatchObject({ what: "deleted", upWould: "create", id: "281474976990001" });
    expect(tag).toMatchObject({ what: "deleted", accountGroupId: "281474976710707" });
    expect(fresh).toMatchObject({ what: "new", upWould: "create" });
    expect(fresh).not.toHaveProperty("id");
  });

  it("tells what is no longer in the program", () => {
    expect(findings("drift").dropped).toMatchObject({ what: "removed", upWould: "delete", properties: [] });
  });

  it("tells a change of the program that replaces as not deployed, not as drift", () => {
    const { team } = findings("replace");
    expect(team).toMatchObject({ what: "changed", upWould: "replace" });
    expect(team?.properties[0]).toMatchObject({ path: "accountGroupId", drifted: false });
  });

  it("tells what a deletion did to others as drift of theirs, with what was deployed", () => {
    const [rules] = findings("replace").a?.properties ?? [];
    expect(rules).toMatchObject({ path: "alertRules", found: [], deployed: ["281474977490000"], drifted: true });
  });

  it("counts what is not ours, and says no more of it", () => {
    const urn = "urn:pulumi:dev::shop::aws:s3/bucket:Bucket::logs";
    const { others, findings: all, unchanged } = compare({ steps: [{ op: "update", urn }] });
    expect({ others, all, unchanged }).toEqual({ others: 1, all: [], unchanged: [] });
  });

  it("takes the several steps of a replacement for one change", () => {
    const urn = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:Tag::team";
    const state = (value: string) => ({ urn, id: "1", inputs: { value } });
    const steps = ["create-replacement", "replace", "delete-replaced"].map((op) => ({
      op,
      urn,
      oldState: state("a"),
      newState: state("b"),
      ...(op === "replace" && { detailedDiff: { value: {} } }),
    }));
    const { findings: all } = compare({ steps: [{ op: "refresh", urn, oldState: state("a") }, ...steps] });
    expect(all.map(({ change }) => [change.upWould, paths(change)])).toEqual([["replace", ["value"]]]);
  });

  it("is told in the same order in every run, whatever the order of its steps", () => {
    const { steps, ...rest } = recorded("drift");
    const told = compare({ ...rest, steps });
    const names = told.findings.map(({ change: { kind, name } }) => `${kind} ${name}`);
    expect(names).toEqual([...names].sort());
    const turned = steps.map((step, at) => steps[(at * 7) % steps.length] ?? step);
    for (const other of [turned, [...steps].reverse()]) expect(compare({ ...rest, steps: other })).toEqual(told);
  });

  it("takes the deletion of a leftover beside an update for no change, in either order", () => {
    const urn = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:Tag::team";
    const steps = ["update", "delete"].map((op) => ({ op, urn, diffReasons: ["value"] }));
    for (const order of [steps, [...steps].reverse()]) {
      expect(compare({ steps: order }).findings.map(({ change }) => change.upWould)).toEqual(["update"]);
    }
  });

  it("says nothing of our own text in the state", () => {
    const urn = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:Tag::team";
    const { findings: all } = compare({ steps: [{ op: "update", urn, diffReasons: ["__provider"] }] });
    expect(all[0]?.change).toMatchObject({ what: "changed", properties: [] });
  });
});

describe("the engine's words", () => {
  it("are taken apart: a name of a resource may hold what parts them", () => {
    const urn = "urn:pulumi:dev::shop::shop:Box$pulumi-nodejs:dynamic/thousandeyes:HttpServerTest::a::b";
    expect(named(urn)).toMatchObject({ stack: "dev", project: "shop", kind: "HttpServerTest", name: "a::b" });
    expect(named("urn:pulumi:dev::shop::aws:s3/bucket:Bucket::logs")).not.toHaveProperty("kind");
  });

  it.each([
    ["interval", "interval"],
    ["agents[1].agentId", "agents"],
    ["notifications.email.recipients[0]", "notifications.email.recipients"],
    ['headers["X.A"].value', 'headers["X.A"].value'],
    ['["a \\"b\\""]', 'a "b"'],
  ])("lead to a property: %s", (path, property) => {
    const keys = keysOf(path);
    const whole = keys.reduceRight<Record<string, unknown>>((inner, key) => ({ [key]: inner }), {});
    expect(valueAt(whole as never, keys)).toEqual({});
    if (!property.includes(" ")) expect(written(keys)).toBe(property);
  });

  it("are none where the engine printed something else", () => {
    expect(parseDigest("error: no stack named 'nope' found")).toBeUndefined();
  });
});
