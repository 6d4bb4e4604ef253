import { describe, expect, it } from "vitest";
import { compare } from "../../cli/drift/compare";
import { readDiagnostics } from "../../cli/engine/plan";
import { formatPath, keysOf, valueAt } from "../../cli/engine/property-path";
import { parseUrn } from "../../cli/engine/urn";
import type { JsonObject } from "../../provider/core/json";
import { recorded } from "./recorded";

const findings = (name: string) => {
  const { findings: all } = compare(recorded(name));
  return Object.fromEntries(all.map(({ change }) => [change.name, change]));
};
const paths = (change: { properties: readonly { path: string }[] } | undefined) =>
  change?.properties.map(({ path }) => path);

/** A plan in which one secret of a test differs; the engine masks it everywhere. */
function secretDiffers(path: string, inputs: JsonObject) {
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
  it("counts a secret that the API returns as drifted, and one that it never returns as changed in the program", () => {
    expect(secretDiffers("description", { description: "[secret]" })).toMatchObject({ status: "edited" });
    expect(secretDiffers("oAuth.headers", { oAuth: { headers: "[secret]" } })).toMatchObject({ status: "edited" });
    expect(secretDiffers("password", { password: "[secret]" })).toMatchObject({ status: "changed" });
    expect(secretDiffers("interval", { interval: 60 })).toMatchObject({ status: "changed" });
  });

  it("shows no password of a URL, wherever somebody put it", () => {
    const urn = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:HttpServerTest::site";
    const state = (url: string) => ({ urn, inputs: { url, headers: [{ link: url }] } });
    const steps = [
      { op: "refresh", urn, oldState: state("https://a.test:8080/x@y") },
      {
        ...{ op: "update", urn, oldState: state("https://u:pw1@a.test/x"), newState: state("https://a.test:8080/x@y") },
        detailedDiff: { url: {}, headers: {} },
      },
    ];
    const { properties } = compare({ steps }).findings[0]?.change ?? {};
    expect(properties).toMatchObject([
      { path: "headers", found: [{ link: "https://u:[secret]@a.test/x" }] },
      { path: "url", declared: "https://a.test:8080/x@y", found: "https://u:[secret]@a.test/x", drifted: true },
    ]);
  });

  it("without changes finds nothing, and counts what was looked at of ours", () => {
    const { project, stack, findings: all, unchanged, otherChanges } = compare(recorded("clean"));
    expect({ project, stack, all, otherChanges }).toEqual({ project: "shop", stack: "dev", all: [], otherChanges: 0 });
    expect(unchanged.map(({ name }) => name).sort()).toEqual(
      ["deleted", "dropped", "edited", "edited-team", "eu-team", "slow", "team", "untouched"].sort(),
    );
  });

  it("shows what was edited past Pulumi, property by property", () => {
    const { edited, slow } = findings("drift");
    expect(slow).toMatchObject({ status: "edited", plannedOp: "update", kind: "AlertRule", id: "281474977490000" });
    expect(slow?.properties).toEqual([{ path: "severity", declared: "major", found: "info", drifted: true }]);
    expect(paths(edited)).toEqual(["agents", "alertRules", "description", "interval"]);
  });

  it("shows a list as a whole: one element more shifts all behind it", () => {
    expect(findings("drift").edited?.properties[0]).toEqual({
      path: "agents",
      declared: [{ agentId: "3" }],
      found: [{ agentId: "3" }, { agentId: "5" }],
      drifted: true,
    });
  });

  it("shows three values where the program moved on too", () => {
    const interval = findings("drift").edited?.properties.find(({ path }) => path === "interval");
    expect(interval).toEqual({ path: "interval", declared: 600, found: 60, deployed: 300, drifted: true });
  });

  it("parts what was deleted by hand from what is new in the program: both are created", () => {
    const { deleted, "eu-team": tag, fresh } = findings("drift");
    expect(deleted).toMatchObject({ status: "deleted", plannedOp: "create", id: "281474976990001" });
    expect(tag).toMatchObject({ status: "deleted", accountGroupId: "281474976710707" });
    expect(fresh).toMatchObject({ status: "new", plannedOp: "create" });
    expect(fresh).not.toHaveProperty("id");
  });

  it("shows what is no longer in the program", () => {
    expect(findings("drift").dropped).toMatchObject({ status: "removed", plannedOp: "delete", properties: [] });
  });

  it("shows a change of the program that replaces as not deployed, not as drift", () => {
    const { team } = findings("replace");
    expect(team).toMatchObject({ status: "changed", plannedOp: "replace" });
    expect(team?.properties[0]).toMatchObject({ path: "accountGroupId", drifted: false });
  });

  it("shows what a deletion did to others as drift of theirs, with what was deployed", () => {
    const [rules] = findings("replace").a?.properties ?? [];
    expect(rules).toMatchObject({ path: "alertRules", found: [], deployed: ["281474977490000"], drifted: true });
  });

  it("counts what is not ours, and says no more of it", () => {
    const urn = "urn:pulumi:dev::shop::aws:s3/bucket:Bucket::logs";
    const { otherChanges, findings: all, unchanged } = compare({ steps: [{ op: "update", urn }] });
    expect({ otherChanges, all, unchanged }).toEqual({ otherChanges: 1, all: [], unchanged: [] });
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
    expect(all.map(({ change }) => [change.plannedOp, paths(change)])).toEqual([["replace", ["value"]]]);
  });

  it("is listed in the same order in every run, whatever the order of its steps", () => {
    const { steps, ...rest } = recorded("drift");
    const comparison = compare({ ...rest, steps });
    const names = comparison.findings.map(({ change: { kind, name } }) => `${kind} ${name}`);
    expect(names).toEqual([...names].sort());
    const turned = steps.map((step, at) => steps[(at * 7) % steps.length] ?? step);
    for (const other of [turned, [...steps].reverse()]) expect(compare({ ...rest, steps: other })).toEqual(comparison);
  });

  it("takes the deletion of a leftover beside an update for no change, in either order", () => {
    const urn = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:Tag::team";
    const steps = ["update", "delete"].map((op) => ({ op, urn, diffReasons: ["value"] }));
    for (const order of [steps, [...steps].reverse()]) {
      expect(compare({ steps: order }).findings.map(({ change }) => change.plannedOp)).toEqual(["update"]);
    }
  });

  it("says nothing of our own text in the state", () => {
    const urn = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:Tag::team";
    const { findings: all } = compare({ steps: [{ op: "update", urn, diffReasons: ["__provider"] }] });
    expect(all[0]?.change).toMatchObject({ status: "changed", properties: [] });
  });
});

describe("the engine's words", () => {
  it("are taken apart: a name of a resource may hold what parts them", () => {
    const urn = "urn:pulumi:dev::shop::shop:Box$pulumi-nodejs:dynamic/thousandeyes:HttpServerTest::a::b";
    expect(parseUrn(urn)).toMatchObject({ stack: "dev", project: "shop", kind: "HttpServerTest", name: "a::b" });
    expect(parseUrn("urn:pulumi:dev::shop::aws:s3/bucket:Bucket::logs")).not.toHaveProperty("kind");
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
    if (!property.includes(" ")) expect(formatPath(keys)).toBe(property);
  });

  it("are none where the engine printed something else", () => {
    expect(readDiagnostics("error: no stack named 'nope' found")).toEqual([]);
  });
});
