import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { samples } from "../kinds/samples";
import { newWorld, plain, resource } from "../kinds/world";

const sample = samples.AlertRule as NonNullable<(typeof samples)[string]>;

async function created(more: JsonObject = {}) {
  const world = await newWorld();
  const args = sample.minimal(world.refs);
  const rule = resource("AlertRule");
  await rule.create({ ...args, ...more });
  async function becomes(next: Record<string, JsonObject[string] | undefined>) {
    const all = Object.entries({ ...args, ...next }).filter(([, value]) => value !== undefined);
    await rule.update(Object.fromEntries(all) as JsonObject);
    const wanted = plain(rule.inputs);
    expect((await rule.refresh()).inputs).toEqual(wanted);
    return world.get(sample.path(rule.id));
  }
  return { ...world, args, rule, becomes };
}

describe("an alert rule", () => {
  it("keeps its tests when it is changed and does not manage them", async () => {
    const { becomes, rule, by, refs } = await created();
    await by("PUT", `/tests/http-server/${refs.tests[0]}`, { alertRules: [rule.id] });
    expect(await becomes({ severity: "major" })).toMatchObject({ testIds: [refs.tests[0]], severity: "major" });
    expect(await becomes({ description: "new" })).toMatchObject({ testIds: [refs.tests[0]] });
  });

  it("has no tests where the program says so", async () => {
    const { becomes, rule, by, refs } = await created({ testIds: [] });
    await by("PUT", `/tests/http-server/${refs.tests[0]}`, { alertRules: [rule.id] });
    expect((await rule.refresh()).inputs).toMatchObject({ testIds: [refs.tests[0]] });
    expect(await becomes({ testIds: [] })).not.toHaveProperty("testIds");
  });

  it("R100: goes from a number of sources to a share of them, and back", async () => {
    const { becomes } = await created();
    const share = await becomes({ minimumSources: undefined, minimumSourcesPct: 50 });
    expect(share).toMatchObject({ minimumSourcesPct: 50 });
    expect(share.minimumSources).toBeUndefined();
    expect(await becomes({})).toMatchObject({ minimumSources: 1 });
  });

  it("R100: needs exactly one of the two, and is told so in the preview", async () => {
    const { args, rule } = await created();
    const refused = async (more: object) => (await rule.provider.check({}, { ...args, ...more })).failures;
    expect(await refused({ minimumSourcesPct: 50 })).toHaveLength(1);
    expect(await refused({ minimumSources: null })).toHaveLength(1);
    expect(await refused({ minimumSources: null, minimumSourcesPct: 101 })).toHaveLength(1);
  });

  it("R102: shows what the API keeps, not what its answer to a write repeats", async () => {
    const { rule } = await created({ notifyOnClear: false, notifications: { email: { recipients: ["a@x.test"] } } });
    expect(rule.outs).toMatchObject({ notifyOnClear: false, notifications: { email: { recipients: ["a@x.test"] } } });
  });

  it("R103: keeps what a PUT without it would reset, also where the program does not manage it", async () => {
    const { becomes, rule, by, get } = await created();
    const { _links, ...now } = await get(sample.path(rule.id));
    await by("PUT", sample.path(rule.id), { ...now, isDefault: true, notifyOnClear: false });
    expect(await becomes({ severity: "minor" })).toMatchObject({ isDefault: true, notifyOnClear: false });
  });

  it("removes an integration and an address", async () => {
    const notifications = {
      email: { recipients: ["a@x.test", "b@x.test"], message: "m" },
      thirdParty: [{ integrationId: "p", integrationType: "pager-duty" }],
    };
    const { becomes } = await created({ notifications });
    expect(await becomes({ notifications: { email: { recipients: ["a@x.test"] } } })).toMatchObject({
      notifications: { email: { recipients: ["a@x.test"] } },
    });
    expect((await becomes({})).notifications).toEqual({ email: { message: "" } });
  });

  it("keeps the target of a webhook through a change of something else", async () => {
    const hook = { integrationId: "w", integrationType: "webhook", integrationName: "Hook", target: "https://h.test" };
    const { becomes } = await created({ notifications: { webhook: [hook] } });
    const after = await becomes({ notifications: { webhook: [hook] }, severity: "major" });
    expect((after.notifications as { webhook: JsonObject[] }).webhook).toEqual([hook]);
  });

  it("is replaced when it watches something else, so that no direction the server chose stands in the way (R104)", async () => {
    const { rule, args } = await created({ alertType: "end-to-end-agent", expression: "((loss >= 10%))" });
    const { replaces } = await rule.provider.diff(rule.id, rule.outs, await rule.checked(args));
    expect(replaces).toEqual(["alertType"]);
  });

  it("R100 has the minimum of the program again after another one was set by hand", async () => {
    const { becomes, rule, by, get } = await created();
    const { minimumSources, minimumSourcesPct: _none, ...now } = await get(sample.path(rule.id));
    await by("PUT", sample.path(rule.id), { ...now, minimumSourcesPct: 50 });
    await rule.refresh();
    const after = await becomes({ severity: "critical", minimumSources: minimumSources as number });
    expect([after.minimumSources, after.minimumSourcesPct ?? null]).toEqual([minimumSources, null]);
  });

  it("keeps the direction it has when the program gives none any more (R104)", async () => {
    const lossy = { alertType: "end-to-end-agent", expression: "((loss >= 10%))" };
    const { becomes } = await created({ ...lossy, direction: "from-target" });
    expect(await becomes(lossy)).toMatchObject({ direction: "from-target" });
  });

  it("R104, R106, R108: is refused in the preview where the API would refuse it", async () => {
    const { args, rule } = await created();
    const refused = async (more: object) =>
      (await rule.provider.check({}, { ...args, ...more })).failures.map(({ reason }) => reason.split(":")[0]).sort();
    expect(await refused({ direction: "to-target" })).toEqual(["direction"]);
    expect(await refused({ severity: "unknown", roundsViolatingOutOf: 11 })).toEqual([
      "roundsViolatingOutOf",
      "severity",
    ]);
  });
});
