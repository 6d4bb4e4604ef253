import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { newWorld, plain, resource } from "../kinds/world";

async function made(kind: string, more: JsonObject = {}) {
  const world = await newWorld();
  const args = { ...sampleOf(kind).minimal(world.refs), ...more };
  const object = resource(kind);
  await object.create(args);
  return { ...world, args, object, there: () => world.get(sampleOf(kind).path(object.id)) };
}
const rulesOf = async ({ get }: Awaited<ReturnType<typeof made>>) =>
  (await get("/alerts/rules")).alertRules as JsonObject[];

describe("an alert rule", () => {
  it("R109: is a default rule beside those there are", async () => {
    const world = await made("AlertRule", { isDefault: true });
    const defaults = (await rulesOf(world)).filter((rule) => rule.isDefault && rule.alertType === "http-server");
    expect(defaults).toHaveLength(3);
    expect((await world.object.refresh()).inputs).toMatchObject({ isDefault: true });
  });

  it("R111: has the mode and the sensitivity that the program gives it", async () => {
    const { object, there } = await made("AlertRule", { roundsViolatingMode: "auto", sensitivityLevel: "low" });
    expect(await there()).toMatchObject({ roundsViolatingMode: "auto", sensitivityLevel: "low" });
    expect(plain(object.inputs)).toEqual((await object.refresh()).inputs);
  });

  it("R111: keeps the mode that somebody set by hand, where the program gives none", async () => {
    const { object, there, args, by } = await made("AlertRule");
    const { _links, ...now } = (await there()) as JsonObject;
    await by("PUT", sampleOf("AlertRule").path(object.id), { ...now, roundsViolatingMode: "exact" });
    await object.update({ ...args, severity: "major" });
    expect(await there()).toMatchObject({ roundsViolatingMode: "exact", severity: "major" });
  });

  it("R235: is not written where nothing has changed, however it is spelled", async () => {
    const { object, args, emulator } = await made("AlertRule", {
      severity: "info",
      notifications: { email: { recipients: ["a@x.test", "b@x.test"] } },
    });
    emulator.clearCalls();
    await object.update({
      ...args,
      severity: "Info",
      notifications: { email: { recipients: ["b@x.test", "a@x.test"] } },
    });
    expect(emulator.calls().filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("R235: is not written where the program begins to say what the rule has already", async () => {
    const { object, args, emulator } = await made("AlertRule");
    emulator.clearCalls();
    await object.update({ ...args, severity: "info", isDefault: false });
    expect(emulator.calls().filter(({ method }) => method !== "GET")).toEqual([]);
    expect((await object.refresh()).inputs).toMatchObject({ severity: "info", isDefault: false });
  });

  it("R235: is written where a webhook changes, of which the API never tells the target", async () => {
    const hook = { integrationId: "w", integrationType: "webhook", target: "https://a.test" };
    const { object, args, there } = await made("AlertRule", { notifications: { webhook: [hook] } });
    await object.update({ ...args, notifications: { webhook: [{ ...hook, target: "https://b.test" }] } });
    expect((await there()).notifications).toMatchObject({ webhook: [{ target: "https://b.test" }] });
  });

  it("R102, R112: shows no drift in what the API takes and never tells", async () => {
    const { object, there } = await made("AlertRule", {
      alertGroupType: "browser-session",
      endpointAgentIds: ["nonsense"],
      endpointLabelIds: ["x"],
      description: "d",
    });
    expect(await there()).not.toHaveProperty("endpointAgentIds");
    expect(plain(object.inputs)).toEqual((await object.refresh()).inputs);
  });

  it("R107: of the group bgp is what the API makes of it, in state and preview", async () => {
    const { object, args, there } = await made("AlertRule", { alertGroupType: "BGP" });
    expect(object.outs.alertGroupType).toBe("cloud-enterprise");
    expect((await there()).alertGroupType).toBe("cloud-enterprise");
    expect(plain(await object.checked(args))).toEqual((await object.refresh()).inputs);
  });
});

describe("a suppression window", () => {
  it("R014: starts at a moment, however it is written", async () => {
    const { object, args } = await made("AlertSuppressionWindow", { startDate: "2027-06-01T02:00:00+02:00" });
    const later = await object.checked({ ...args, startDate: "2027-06-01T00:00:00.000Z" });
    expect(plain(later)).toEqual(plain(object.inputs));
    expect(plain(object.inputs)).toEqual((await object.refresh()).inputs);
  });
});

describe("a tag", () => {
  it("R132: has the colour and icon of the server, and no match type where it is static", async () => {
    const { object, args, there } = await made("Tag", { matchType: "and" });
    expect(await there()).toMatchObject({ color: "#A7EB10", icon: "LABEL", type: "static", description: null });
    expect(object.outs).not.toHaveProperty("matchType");
    expect(plain(object.inputs)).toEqual((await object.refresh()).inputs);
    expect(plain(await object.checked({ ...args, color: "#a7eb10" }))).toMatchObject({ color: "#a7eb10" });
  });
});

describe("a credential", () => {
  it("R151: keeps its value when it gets another name", async () => {
    const { object, args, there } = await made("Credential");
    await object.update({ ...args, name: "renamed" });
    expect(await there()).toMatchObject({ name: "renamed", value: args.value });
  });
});
