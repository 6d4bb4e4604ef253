import { describe, expect, it } from "vitest";
import type { EmulatorOptions } from "../../emulator";
import type { Json, JsonObject } from "../../provider/core/json";
import { everyKind, sampleOf } from "../kinds/every";
import { newProcess, newWorld, plain, resource } from "../kinds/world";

const TAKERS = [
  "AgentToAgentTest",
  "AgentToServerTest",
  "FtpServerTest",
  "HttpServerTest",
  "SipServerTest",
  "VoiceTest",
];
const OTHERS = ["ApiTest", "DnsServerTest", "DnsTraceTest", "DnssecTest", "PageLoadTest", "WebTransactionTest"];

const BERLIN = "281474976730001";
const LYON = "281474976730002";
const from = (agentId: string, sourceIpAddress: string): JsonObject => ({ agentId, sourceIpAddress });
const OWN = [from(BERLIN, "10.0.1.1")];

async function made(kind: string, agents: Json = OWN, options: EmulatorOptions = {}) {
  const world = await newWorld(options);
  const args = { ...sampleOf(kind).minimal(world.refs), agents };
  const test = resource(kind);
  await test.create(args);
  const byHand = (now: Json) => world.by("PUT", sampleOf(kind).path(test.id), { agents: now });
  return { ...world, args, test, byHand };
}

describe.each(OTHERS)("a %s", (kind) => {
  it("R220: takes no interface, and the preview says which types do", async () => {
    const { refs } = await newWorld();
    const args = { ...sampleOf(kind).minimal(refs), agents: OWN };
    const { failures } = await resource(kind).provider.check({}, args);
    expect(failures.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^agents\[0\]\.sourceIpAddress: is not for tests of this type.*http-server.*\(R220\)/),
    ]);
  });

  it("R220: whose state still holds one lets go of it and stays clean", async () => {
    const { args, test } = await made(kind, [BERLIN]);
    const old = { ...test.outs, agents: OWN };
    test.adopt({ id: test.id, properties: old });
    await test.refresh();
    await test.update(args);
    expect(test.outs.agents).toEqual([{ agentId: BERLIN }]);
    expect((await test.refresh()).inputs).toEqual(plain(test.inputs));
  });
});

describe.each(TAKERS)("the interface of a %s", (kind) => {
  it("R220: is what was chosen, and stays clean", async () => {
    const { test, args } = await made(kind);
    expect(test.outs).toMatchObject({ agents: OWN, showsSourceIpAddress: true });
    expect((await test.refresh()).inputs).toEqual(plain(await test.checked(args)));
  });

  it("R220: that is gone, or another one, is drift, in a process that has seen no other test too", async () => {
    const { test, byHand } = await made(kind);
    await byHand([from(BERLIN, "10.0.0.1")]);
    expect((await test.refresh()).inputs).toMatchObject({ agents: [from(BERLIN, "10.0.0.1")] });
    await byHand([{ agentId: BERLIN }]);
    newProcess();
    expect((await test.refresh()).inputs).toMatchObject({ agents: [{ agentId: BERLIN }] });
    expect(JSON.stringify(test.inputs)).not.toContain("10.0.");
  });

  it("R220: is no drift where the API never shows any", async () => {
    const { test, args } = await made(kind, OWN, { hideInterfaces: true });
    expect(test.outs).not.toHaveProperty("showsSourceIpAddress");
    newProcess();
    expect((await test.refresh()).inputs).toEqual(plain(await test.checked(args)));
    await test.update({ ...args, agents: [from(BERLIN, "10.0.0.1")] });
    expect((await test.refresh()).inputs).toMatchObject({ agents: [from(BERLIN, "10.0.0.1")] });
  });

  it("R220: of an agent for which the program chose none is the server's", async () => {
    const { test, byHand, args } = await made(kind, [BERLIN]);
    await byHand(OWN);
    expect((await test.refresh()).inputs).toEqual(plain(await test.checked(args)));
  });

  it("R220: must be one the agent has: the refusal names the agent and what it has", async () => {
    const { test, args, refs, emulator } = await made(kind);
    emulator.clearCalls();
    const refused = (agents: Json) => test.update({ ...args, agents });
    await expect(refused([from(BERLIN, "192.0.2.99")])).rejects.toThrow(
      `agents: the "sourceIpAddress" of agent ${BERLIN} (office-berlin-1) is none of its addresses. Choose one of 10.0.0.1, 10.0.1.1. (R220)`,
    );
    await expect(refused([from("3", "10.0.0.1")])).rejects.toThrow("agent 3 (Singapore) is a Cloud agent");
    await expect(refused([from("281474976730003", "10.0.0.3")])).rejects.toThrow("(datacenter-cluster) is a cluster");
    const fresh = { ...sampleOf(kind).minimal(refs), testName: "other", agents: [from(LYON, "10.0.1.1")] };
    await expect(resource(kind).create(fresh)).rejects.toThrow(`agent ${LYON} (office-lyon-1) is none of`);
    expect(emulator.calls().filter(({ method }) => method !== "GET")).toEqual([]);
  });
});

describe("an interface that no answer shows", () => {
  it("R220: is gone where another agent of the test shows one", async () => {
    const { test, byHand } = await made("HttpServerTest", [...OWN, from(LYON, "10.0.1.2")]);
    await byHand([...OWN, { agentId: LYON }]);
    expect((await test.refresh()).inputs).toMatchObject({ agents: [...OWN, { agentId: LYON }] });
  });

  it("R220: where the API takes it and does not keep it is an error that names the field", async () => {
    const { test, args, between } = await made("HttpServerTest");
    between((next) => (url, init) => {
      if (init.method !== "PUT") return next(url, init);
      const body = JSON.parse(String(init.body)) as { agents: JsonObject[] };
      const agents = body.agents.map(({ agentId }) => ({ agentId }));
      return next(url, { ...init, body: JSON.stringify({ ...body, agents }) });
    });
    await expect(test.update({ ...args, agents: [from(BERLIN, "10.0.0.1")] })).rejects.toThrow(/^agents: /);
  });
});

describe("agentInterfaces", () => {
  it.each(["HttpServerTest", "PageLoadTest", "WebTransactionTest"])(
    "R221: is refused in the preview: %s",
    async (kind) => {
      const { refs } = await newWorld();
      const args = { ...sampleOf(kind).minimal(refs), agentInterfaces: { agentId: BERLIN, ipAddress: "10.0.0.1" } };
      const { failures } = await resource(kind).provider.check({}, args);
      expect(failures.map(({ reason }) => reason)).toEqual([
        expect.stringMatching(/^agentInterfaces: is gone from the API\..*agents\[\]\.sourceIpAddress/),
      ]);
    },
  );

  it("R221: in a state from before is let go without a crash and without a call", async () => {
    const { test, args, emulator } = await made("PageLoadTest", [BERLIN]);
    const old = { ...test.outs, agentInterfaces: { agentId: BERLIN, ipAddress: "10.0.0.1" } };
    test.adopt({ id: test.id, properties: old });
    emulator.clearCalls();
    await test.update(args);
    expect(emulator.calls()).toEqual([]);
    expect((await test.refresh()).inputs).toEqual(plain(test.inputs));
    await test.delete();
  });

  it("R221: is a key like any unknown one to the API", async () => {
    const { by, refs, get } = await newWorld();
    const agentInterfaces = { agentId: BERLIN, ipAddress: "10.0.0.1" };
    const body = { ...sampleOf("HttpServerTest").minimal(refs), agents: [{ agentId: "3" }], agentInterfaces };
    const { testId } = await by("POST", "/tests/http-server", body);
    expect(await get(`/tests/http-server/${testId}`)).not.toHaveProperty("agentInterfaces");
  });
});

it("R220: knows of every kind of test whether it takes an interface", () => {
  const onAgents = everyKind.filter(
    ({ definition }) => definition.idOutput === "testId" && "agents" in definition.fields,
  );
  expect(onAgents.map(({ kind }) => kind).sort()).toEqual([...TAKERS, ...OTHERS].sort());
});
