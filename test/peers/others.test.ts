import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyKind, sampleOf } from "../kinds/every";
import { newWorld, plain, resource } from "../kinds/world";
import { isShared, SHARED } from "../truth/document";
import { answering, clean, made } from "./made";

/** The types of tests that the vendor's document can create. */
const TYPES = [
  ...["agent-to-agent", "agent-to-server", "api", "bgp", "dns-server", "dns-trace", "dnssec", "ftp-server"],
  ...["http-server", "page-load", "sip-server", "voice", "web-transactions"],
];

describe("a type of test", () => {
  it("has a kind, whatever type it is", () => {
    const paths = everyKind.map(({ sample }) => sample.path("1"));
    expect(TYPES.filter((type) => !paths.includes(`/tests/${type}/1`))).toEqual([]);
  });

  it.runIf(isShared)("is one of those that the document has, and none is left out", () => {
    const document = readFileSync(join(SHARED, "openapi.yaml"), "utf8");
    const created = [...document.matchAll(/^ {2}\/tests\/([a-z-]+):\n(?: {4}.*\n|\n)*? {4}post:/gm)];
    expect(created.map(([, type]) => type).sort()).toEqual(TYPES);
  });
});

/** Mistakes that users of other tools have reported, each with a test that it cannot happen here. */
describe("an alert rule", () => {
  it("whose severity changes keeps its tests, although its state is old", async () => {
    const { test: rule, args, by, get, refs } = await made("AlertRule");
    const old = { ...rule.outs };
    await by("PUT", `/tests/http-server/${refs.tests[0]}`, { alertRules: [rule.id] });
    const news = await rule.checked({ ...args, severity: "critical" });
    await rule.provider.update(rule.id, old, news);
    expect(await get(sampleOf("AlertRule").path(rule.id))).toMatchObject({
      testIds: [refs.tests[0]],
      severity: "critical",
    });
  });

  it("that adapts itself to what is usual is taken as it is, and stays so through a change of something else", async () => {
    const adaptive = { roundsViolatingMode: "auto", sensitivityLevel: "high" };
    const { test: rule, args, get } = await made("AlertRule", adaptive);
    const there = () => get(sampleOf("AlertRule").path(rule.id));
    expect(await there()).toMatchObject(adaptive);
    await clean(rule, args);
    await rule.update({ ...args, severity: "critical" });
    expect(await there()).toMatchObject({ ...adaptive, severity: "critical" });
    await rule.update({ ...args, sensitivityLevel: "low" });
    expect(await there()).toMatchObject({ ...adaptive, sensitivityLevel: "low" });
  });

  it("that somebody made adapt itself by hand stays so where the program says nothing of it", async () => {
    const { test: rule, args, by, get } = await made("AlertRule");
    const path = sampleOf("AlertRule").path(rule.id);
    await by("PUT", path, { ...(await get(path)), roundsViolatingMode: "auto", sensitivityLevel: "low" });
    await clean(rule, args);
    await rule.update({ ...args, severity: "critical" });
    expect(await get(path)).toMatchObject({ roundsViolatingMode: "auto", sensitivityLevel: "low" });
  });

  it("whose webhook the server names anew shows no drift", async () => {
    const webhook = [{ integrationId: "wb-1", integrationType: "webhook" }];
    const { test: rule, args, between } = await made("AlertRule", { notifications: { webhook } });
    const named = { ...webhook[0], integrationName: "Hook", target: "https://h.test" };
    between(
      answering((answer) => (answer.notifications ? { ...answer, notifications: { webhook: [named] } } : answer)),
    );
    await clean(rule, args);
  });
});

describe("a tag", () => {
  const assigned = async () => {
    const { refs, emulator, ...world } = await newWorld();
    const of = resource("TagAssignment");
    const pairs = refs.tests.map((id) => ({ id, type: "test" }));
    await of.create({ tagId: refs.tags[0], assignments: pairs });
    emulator.fault({ method: "GET", path: "/v7/tags", effect: { omit: ["assignments"] } });
    return { ...world, refs, emulator, of, pairs };
  };

  it("whose list of assignments comes back empty although it has some shows no drift", async () => {
    const { of } = await assigned();
    expect(plain(of.inputs)).toEqual((await of.refresh()).inputs);
  });

  it("whose list comes back empty is put on tests all the same, and taken off them", async () => {
    const { of, refs, emulator, get } = await assigned();
    const first = { id: refs.tests[0], type: "test" };
    await of.update({ tagId: refs.tags[0], assignments: [first] });
    expect(of.outs.assignments).toEqual([first]);
    await of.delete();
    emulator.clearFaults();
    expect((await get(`/tags/${refs.tags[0]}?expand=assignments`)).assignments).toEqual([]);
  });

  it("whose list comes back empty, and which a test has lost, is drift", async () => {
    const { of, by, refs, pairs } = await assigned();
    await by("PUT", `/tests/http-server/${refs.tests[0]}`, { tags: [] });
    const left = pairs.filter(({ id }) => id !== refs.tests[0]);
    expect((await of.refresh()).inputs).toMatchObject({ assignments: left });
  });
});

describe("an agent", () => {
  it("whose id contains 404 is not taken for gone when the API says no to something about it", async () => {
    const { test: agent, emulator } = await made("EnterpriseAgent");
    emulator.fault({ method: "GET", effect: { status: 400, body: { title: "Agent 404404 is busy: 404" } } });
    await expect(agent.provider.read(agent.id, agent.outs)).rejects.toThrow("answered 400: Agent 404404 is busy");
  });
});
