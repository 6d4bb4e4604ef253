import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { everyKind, sampleOf } from "../kinds/every";
import { newWorld, plain, resource } from "../kinds/world";

const AGENTS = ["agents", "interval"];
/** R040: what a create needs, by type; a name it gets from the class. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  HttpServerTest: [...AGENTS, "url"],
  PageLoadTest: [...AGENTS, "url"],
  WebTransactionTest: [...AGENTS, "url", "transactionScript"],
  ApiTest: [...AGENTS, "url", "requests"],
  AgentToServerTest: [...AGENTS, "server"],
  AgentToAgentTest: [...AGENTS, "targetAgentId"],
  BgpTest: ["prefix"],
  DnsServerTest: [...AGENTS, "dnsServers", "domain"],
  DnsTraceTest: [...AGENTS, "domain"],
  DnssecTest: [...AGENTS, "domain"],
  FtpServerTest: [...AGENTS, "url", "requestType", "username", "password"],
  SipServerTest: [...AGENTS, "targetSipCredentials"],
  VoiceTest: [...AGENTS, "targetAgentId"],
};

async function made(kind: string, more: JsonObject = {}) {
  const world = await newWorld();
  const args = { ...sampleOf(kind).minimal(world.refs), ...more };
  const test = resource(kind);
  await test.create(args);
  return { ...world, args, test };
}
const refused = async (kind: string, more: JsonObject) => {
  const { refs } = await newWorld();
  const { failures } = await resource(kind).provider.check({}, { ...sampleOf(kind).minimal(refs), ...more });
  return failures.map(({ reason }) => reason.split(": ")[0]);
};

describe.each(everyKind.filter(({ definition }) => definition.idOutput === "testId"))(
  "a new $kind",
  ({ kind, definition }) => {
    it("R040: needs what the API needs and nothing else, and is told what is missing in the preview", async () => {
      const { failures } = await resource(kind).provider.check({}, {});
      expect(failures.map(({ reason }) => reason.split(": ")[0]).sort()).toEqual([...(NEEDED[kind] ?? [])].sort());
    });

    it("R050: tells who made it, in the API's words", async () => {
      expect((await made(kind)).test.outs.createdBy).toMatch(/^.+ \(.+@.+\)$/);
    });

    it("R061: shows no drift in what the server chose for it", async () => {
      const { test, by, args } = await made(kind);
      const inputs = plain(test.inputs);
      await by("PUT", sampleOf(kind).path(test.id), { description: "by hand" });
      expect((await test.refresh()).inputs).toEqual(inputs);
      expect(plain(await test.checked(args))).toEqual(inputs);
      expect(Object.keys(definition.fields).filter((name) => !(name in inputs) && name in test.outs)).toEqual([]);
    });
  },
);

describe("a test", () => {
  it("R018: keeps the order of what is in order", async () => {
    const steps = ["b", "a", "c"].map((name) => ({ name, url: `https://a.test/${name}` }));
    const { test } = await made("ApiTest", {
      requests: steps,
      predefinedVariables: [
        { name: "z", value: "1" },
        { name: "a", value: "2" },
      ],
    });
    const { inputs } = (await test.refresh()) as {
      inputs: { requests: JsonObject[]; predefinedVariables: JsonObject[] };
    };
    expect(inputs.requests.map(({ name }) => name)).toEqual(["b", "a", "c"]);
    expect(inputs.predefinedVariables.map(({ name }) => name)).toEqual(["z", "a"]);
  });

  it.each(["HttpServerTest", "DnsServerTest", "VoiceTest"])(
    "R068: takes no truth for a number of path traces: %s",
    async (kind) => {
      expect(await refused(kind, { numPathTraces: true })).toEqual(["numPathTraces"]);
      expect(await refused(kind, { numPathTraces: 11 })).toEqual(["numPathTraces"]);
    },
  );

  it("R082: of a web transaction needs a script", async () => {
    expect(await refused("WebTransactionTest", { transactionScript: "" })).toEqual(["transactionScript"]);
  });

  it.each(["DnsTraceTest", "DnssecTest"])(
    "R087, R088: of a name asks for any record, in class in: %s",
    async (kind) => {
      const { test, get } = await made(kind, { domain: "example.com" });
      expect(test.outs.domain).toBe("example.com ANY");
      expect(await get(sampleOf(kind).path(test.id))).toMatchObject({ domain: "example.com ANY", dnsQueryClass: "in" });
    },
  );
});
