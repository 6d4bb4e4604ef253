import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { newWorld, plain, resource } from "../kinds/world";
import { answering, bodies, clean, made } from "./made";

/** Mistakes that users of other tools have reported, each with a test that it cannot happen here. */
describe("a test", () => {
  it("whose protocol goes from tcp to icmp sends no port, and gets it back with tcp", async () => {
    const { test, args, get, sent } = await made("AgentToServerTest", { server: "www.example.com", port: 443 });
    const { port: _gone, ...others } = args;
    await test.update({ ...others, server: "www.example.com", protocol: "icmp" });
    expect(bodies(sent, "PUT").some((body) => "port" in body || String(body.server).includes(":"))).toBe(false);
    expect((await get(sampleOf("AgentToServerTest").path(test.id))).server).toBe("www.example.com");
    await clean(test, { ...others, server: "www.example.com", protocol: "icmp" });
    await test.update({ ...args });
    await clean(test, args);
  });

  it("that is shared lists its own account group in the answer, and shows no drift for that", async () => {
    const { test, args, between } = await made("HttpServerTest", { sharedWithAccounts: ["281474976710707"] });
    const owner = { aid: "281474976710706", name: "own" };
    between(
      answering(({ sharedWithAccounts: groups, ...answer }) =>
        Array.isArray(groups) ? { ...answer, sharedWithAccounts: [owner, ...groups] } : answer,
      ),
    );
    await clean(test, args);
  });

  it.each(["HttpServerTest", "BgpTest", "VoiceTest"])(
    "that wants BGP data and no monitors is refused in the preview, with what to do: %s",
    async (kind) => {
      const { refs } = await newWorld();
      const { provider } = resource(kind);
      const said = async (more: JsonObject) =>
        (await provider.check({}, { ...sampleOf(kind).minimal(refs), ...more })).failures.map(({ reason }) => reason);
      expect(await said({ usePublicBgp: false, monitors: [] })).toEqual([
        expect.stringMatching(/^usePublicBgp: is false, and there are no "monitors".*List monitors/),
      ]);
      expect(await said({ usePublicBgp: false, monitors: [...refs.monitors] })).toEqual([]);
      expect(await said({ usePublicBgp: false, monitors: "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2" })).toEqual([]);
    },
  );

  it("that wants no BGP data keeps that through an update of something else", async () => {
    const off = { bgpMeasurements: false, usePublicBgp: false };
    const { test, args, get } = await made("AgentToServerTest", off);
    await test.update({ ...args, description: "changed" });
    expect(await get(sampleOf("AgentToServerTest").path(test.id))).toMatchObject(off);
    await clean(test, { ...args, description: "changed" });
  });

  it("sends the interface of an agent, and sees no drift although no answer tells it", async () => {
    const agents = [{ agentId: "281474976730001", sourceIpAddress: "10.0.0.1" }];
    const { test, args, sent } = await made("HttpServerTest", { agents });
    expect(bodies(sent, "POST").at(-1)?.agents).toEqual(agents);
    await clean(test, args);
    await test.update({ ...args, agents: [{ ...agents[0], sourceIpAddress: "10.0.1.1" }] as JsonObject[] });
    expect(bodies(sent, "PUT").at(-1)?.agents).toEqual([{ ...agents[0], sourceIpAddress: "10.0.1.1" }]);
  });

  it("whose certificate comes back with other line ends shows no drift", async () => {
    const { test, args, between } = await made("HttpServerTest", {
      clientCertificate: "-----BEGIN-----\nAAAA\nBBBB\n",
    });
    between(answering((answer) => ({ ...answer, clientCertificate: "-----BEGIN-----\r\nAAAABBBB" })));
    await clean(test, args);
  });

  it.each(["DnsTraceTest", "DnssecTest", "DnsServerTest"])(
    "whose domain names no type of record shows no change: %s",
    async (kind) => {
      const { test, args } = await made(kind, { domain: "example.com" });
      await clean(test, args);
    },
  );

  it("whose lists without an order come back in another order shows no change, and neither does the program's own", async () => {
    const { refs } = await newWorld();
    const lists = { agents: ["7", "3", "5"], monitors: [...refs.monitors], alertRules: [...refs.rules] };
    const { test, args, between } = await made("DnsServerTest", { ...lists, dnsServers: ["b.test", "a.test"] });
    const turned = ([key, value]: [string, Json]) => [key, Array.isArray(value) ? [...value].reverse() : value];
    const inReverse = (body: JsonObject): JsonObject => Object.fromEntries(Object.entries(body).map(turned as never));
    between(answering(inReverse));
    await clean(test, args);
    expect(plain(await test.checked(inReverse(args)))).toEqual(plain(await test.checked(args)));
  });

  it("holds ids of its rules and monitors and nothing that somebody may edit about them", async () => {
    const { refs } = await newWorld();
    const lists = { alertRules: [refs.rules[1]], monitors: [refs.monitors[0]] };
    const { test, args, by, get } = await made("AgentToServerTest", lists);
    await by("PUT", `/alerts/rules/${refs.rules[1]}`, {
      ...(await get(`/alerts/rules/${refs.rules[1]}`)),
      ruleName: "renamed",
      severity: "critical",
    });
    await clean(test, args);
    expect(test.outs).toMatchObject(lists);
  });

  it("with the default rules that the API gave it shows no change, and keeps them", async () => {
    const { test, args, get } = await made("HttpServerTest", { alertsEnabled: true });
    const given = async () => (await get(`${sampleOf("HttpServerTest").path(test.id)}?expand=alert-rule`)).alertRules;
    const before = await given();
    expect(before).not.toEqual([]);
    await clean(test, args);
    await test.update({ ...args, description: "changed" });
    expect(await given()).toEqual(before);
    await clean(test, { ...args, description: "changed" });
  });

  it("carries the tags that the program gives it, and loses those it takes away", async () => {
    const { refs } = await newWorld();
    const { test, args, get } = await made("HttpServerTest", { tags: [refs.tags[0]] });
    const carried = async (tag: string) =>
      ((await get(`/tags/${tag}?expand=assignments`)).assignments as JsonObject[]).some(({ id }) => id === test.id);
    expect([await carried(refs.tags[0]), await carried(refs.tags[1])]).toEqual([true, false]);
    await test.update({ ...args, tags: [refs.tags[1]] });
    expect([await carried(refs.tags[0]), await carried(refs.tags[1])]).toEqual([false, true]);
    await clean(test, { ...args, tags: [refs.tags[1]] });
  });

  it.each(["HttpServerTest", "FtpServerTest"])(
    "without the network layer shows no change, whatever the API makes of the rest: %s",
    async (kind) => {
      const off = { networkMeasurements: false };
      const { test, args } = await made(kind, off);
      await clean(test, args);
      const more = { ...args, bgpMeasurements: false, mtuMeasurements: false };
      await test.update(more);
      await clean(test, more);
    },
  );

  it("in whose answer stands a word that is newer than the provider reads it as it is", async () => {
    const { test, between } = await made("HttpServerTest", { probeMode: "sack" });
    between(answering((answer) => ({ ...answer, probeMode: "quic" })));
    expect((await test.refresh()).inputs).toMatchObject({ probeMode: "quic" });
  });

  it("is sent nothing for what is not set, at any depth: no empty words, no nulls", async () => {
    const { sent } = await made("ApiTest", { description: undefined as never });
    expect(JSON.stringify(bodies(sent, "POST").at(-1))).not.toMatch(/null|""|\[\]|\{\}/);
  });
});

describe("an API test", () => {
  const login = {
    name: "log in",
    url: "https://a.test/login",
    authType: "oauth2",
    clientSecret: "s3cret-login",
    tokenUrl: "https://a.test/token",
  };
  const look = { name: "look", url: "https://a.test/look", authType: "basic", username: "u", password: "s3cret-look" };

  it("with OAuth2 gets a header and a variable from the API, which are no drift", async () => {
    const { test, args, between } = await made("ApiTest", { requests: [login] });
    const generated = (step: JsonObject): JsonObject => ({
      ...step,
      headers: [...((step.headers as JsonObject[]) ?? []), { key: "Authorization", value: "{{OAuth2_Token_Step_0}}" }],
      variables: [
        ...((step.variables as JsonObject[]) ?? []),
        { name: "OAuth2_Token_Step_0", value: "$.access_token" },
      ],
    });
    between(
      answering(({ requests, ...answer }) =>
        Array.isArray(requests) ? { ...answer, requests: (requests as JsonObject[]).map(generated) } : answer,
      ),
    );
    await clean(test, args);
  });

  it("whose steps change their order keeps each one's secret", async () => {
    const { test, args, sent } = await made("ApiTest", { requests: [login, look] });
    await test.update({ ...args, requests: [look, login] });
    const steps = bodies(sent, "PUT").at(-1)?.requests as JsonObject[];
    expect(steps.map(({ name, clientSecret, password }) => [name, clientSecret ?? password])).toEqual([
      ["look", "s3cret-look"],
      ["log in", "s3cret-login"],
    ]);
    await clean(test, { ...args, requests: [look, login] });
  });

  it("whose steps somebody turned round by hand gives no secret to the wrong one", async () => {
    const { test, by, get } = await made("ApiTest", { requests: [login, look] });
    const path = sampleOf("ApiTest").path(test.id);
    const [first, second] = (await get(path)).requests as [JsonObject, JsonObject];
    await by("PUT", path, { requests: [second, first] });
    const { inputs } = (await test.refresh()) as { inputs: { requests: JsonObject[] } };
    expect(inputs.requests.map(({ name, clientSecret, password }) => [name, clientSecret ?? password])).toEqual([
      ["look", "s3cret-look"],
      ["log in", "s3cret-login"],
    ]);
  });
});
