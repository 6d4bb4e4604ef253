import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { everyKind } from "../kinds/every";
import { newWorld, resource } from "../kinds/world";

const ADA = "7e57ab1e-0001-4000-8000-000000000001";
const endpointTests = everyKind.filter(({ definition }) => definition.idOutput === "endpointTestId");

describe.each(endpointTests)("a $kind", ({ kind, sample }) => {
  async function created(more: JsonObject = {}) {
    const world = await newWorld();
    const args = { ...sample.minimal(world.refs), ...more };
    const test = resource(kind);
    const bodies: JsonObject[] = [];
    world.between((next) => (url, init) => {
      if (typeof init.body === "string") bodies.push(JSON.parse(init.body));
      return next(url, init);
    });
    await test.create(args);
    return { ...world, args, test, bodies, there: () => world.get(sample.path(test.id)) };
  }
  const reasons = async (more: JsonObject) => {
    const { refs } = await newWorld();
    const { failures } = await resource(kind).provider.check({}, { ...sample.minimal(refs), ...more });
    return failures.map(({ reason }) => reason);
  };

  it("R210 that is disabled is created enabled, and disabled by a second call", async () => {
    const { bodies, there, test } = await created({ isEnabled: false });
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).not.toHaveProperty("isEnabled");
    expect(bodies[1]).toMatchObject({ isEnabled: false });
    expect([(await there()).isEnabled, test.outs.isEnabled]).toEqual([false, false]);
  });

  it("R210 needs one call where a create can set everything", async () => {
    const { bodies } = await created({ isEnabled: true, tcpProbeMode: "auto" });
    expect(bodies).toHaveLength(1);
  });

  it("R210 whose second call fails is in the state as it is, and the next update disables it", async () => {
    const { emulator, refs } = await newWorld();
    emulator.fault({ method: "PATCH", times: 1, effect: { status: 400, body: { title: "No" } } });
    const args = { ...sample.minimal(refs), isEnabled: false };
    const test = resource(kind);
    const error = await test.create(args).catch((one) => one);
    expect(error).toMatchObject({ properties: { isEnabled: true } });
    test.adopt(error);
    await test.update(args);
    expect(test.outs.isEnabled).toBe(false);
  });

  it.each([
    ["agentSelectorType", { agentSelectorType: "specific-agents", agents: [ADA] }],
    ["maxMachines", { maxMachines: 5 }],
    ["isPrioritized", { isPrioritized: true }],
    ["ipVersion", { ipVersion: "V4_ONLY" }],
  ])("R210 is replaced when %s changes, because no update takes it", async (name, change) => {
    const { test, args } = await created();
    const news = await test.checked({ ...args, ...change });
    const { replaces, deleteBeforeReplace } = await test.provider.diff(test.id, test.outs, news);
    expect(replaces).toContain(name);
    expect(deleteBeforeReplace).toBe(true);
  });

  it("R210 reads a selection back from the object that the answer has for it", async () => {
    const { refs } = await newWorld();
    const { test } = await created({ agentSelectorType: "agent-tags", tagIds: [refs.tags[0]], maxMachines: 7 });
    expect((await test.refresh()).inputs).toMatchObject({ tagIds: [refs.tags[0]], maxMachines: 7 });
  });

  it("R210 refuses a way of selecting without its list, and a list that it drops", async () => {
    expect(await reasons({ agentSelectorType: "specific-agents" })).toEqual([
      'agentSelectorType: is "specific-agents", which needs "agents". Set both. (R210)',
    ]);
    expect(await reasons({ agents: [ADA] })).toEqual([
      'agents: has no effect while "agentSelectorType" is "all-agents": the API drops it. Change one of the two. (R210)',
    ]);
  });

  it("R210 refuses a probe mode beside ICMP, which is the default", async () => {
    expect(await reasons({ tcpProbeMode: "syn" })).toEqual([expect.stringMatching(/^tcpProbeMode: is for TCP/)]);
    expect(await reasons({ tcpProbeMode: "syn", protocol: "tcp" })).toEqual([]);
  });
});

describe("an EndpointAgentToServerTest", () => {
  const path = "/endpoint/tests/scheduled-tests/agent-to-server";
  const gateway = { testName: "gateway", server: "vpn.example.com" };

  it("R210 keeps its port in every update: a PATCH has another default than a create", async () => {
    const { get } = await newWorld();
    const test = resource("EndpointAgentToServerTest");
    await test.create(gateway);
    expect((await get(`${path}/${test.id}`)).port).toBe(443);
    await test.update({ ...gateway, interval: 300 });
    expect((await get(`${path}/${test.id}`)).port).toBe(443);
    await test.update({ ...gateway, port: 8443 });
    await test.update({ ...gateway, port: 8443, interval: 60 });
    expect((await get(`${path}/${test.id}`)).port).toBe(8443);
  });

  it("R210 leaves a port alone that the program does not set and somebody changed", async () => {
    const { by, get } = await newWorld();
    const test = resource("EndpointAgentToServerTest");
    await test.create(gateway);
    await by("PATCH", `${path}/${test.id}`, { port: 8080 });
    await test.update({ ...gateway, interval: 300 });
    expect((await get(`${path}/${test.id}`)).port).toBe(8080);
  });

  it.each(["vpn.example.com:443", "https://vpn.example.com", "vpn example", "vpn.example.com/x"])(
    "R210 refuses a server that is more than a host: %s",
    async (server) => {
      await newWorld();
      const { failures } = await resource("EndpointAgentToServerTest").provider.check({}, { ...gateway, server });
      expect(failures.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^server: .*is not a host/)]);
    },
  );
});

describe("an EndpointHttpServerTest", () => {
  const path = "/endpoint/tests/scheduled-tests/http-server";
  const intranet = { testName: "intranet", url: "https://intranet.example.com/health" };

  it.each([
    ["intranet.example.com/health", "https://intranet.example.com:443/health", "https://intranet.example.com/health"],
    ["http://a.test", "http://a.test:80", "http://a.test"],
    ["https://a.test:8443?x=:443", "https://a.test:8443?x=:443", "https://a.test:8443?x=:443"],
  ])("R210 shows no difference where the answer names the port: %s", async (url, shown, canonical) => {
    const { get } = await newWorld();
    const test = resource("EndpointHttpServerTest");
    await test.create({ ...intranet, url });
    expect((await get(`${path}/${test.id}`)).url).toBe(shown);
    expect([test.inputs.url, (await test.refresh()).inputs?.url]).toEqual([canonical, canonical]);
  });

  it("R210 is replaced when its password changes, which no update takes and no answer shows", async () => {
    await newWorld();
    const test = resource("EndpointHttpServerTest");
    const login = { ...intranet, authType: "basic", username: "probe", password: "one" };
    await test.create(login);
    expect((await test.refresh()).inputs).toMatchObject({ username: "probe" });
    const changed = await test.checked({ ...login, password: "two" });
    expect((await test.provider.diff(test.id, test.outs, changed)).replaces).toEqual(["password"]);
    const same = await test.checked(login);
    expect((await test.provider.diff(test.id, test.outs, same)).replaces).toEqual([]);
  });
});
