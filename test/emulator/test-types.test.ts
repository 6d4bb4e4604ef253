import { describe, expect, it } from "vitest";
import { LEAST, made, OFFICE, start, testsOf } from "./client";

/** What an answer shows though nobody set it (R061, R080 to R090): the fields that tell the types apart. */
const DEFAULTS: Record<string, object> = {
  "http-server": {
    httpTimeLimit: 5,
    httpTargetTime: 1000,
    httpVersion: 2,
    verifyCertificate: true,
    contentRegex: "",
    oAuth: {},
    vaultCredentials: [],
    requestMethod: "get",
    sslVersion: "Auto",
    numPathTraces: 3,
  },
  "page-load": {
    httpInterval: 300,
    browserLanguage: "en-US",
    emulatedDeviceId: "281474976710656",
    includeHeaders: true,
    pageLoadTimeLimit: 10,
    coreWebVitalsMode: "none",
  },
  "web-transactions": { targetTime: 10, timeLimit: 30, browserLanguage: "en-US", flagCollectConsoleLogs: false },
  api: {
    targetTime: 6,
    timeLimit: 10,
    protocol: "tcp",
    requests: [{ authType: "none", collectApiResponse: false, verifyCertificate: false }],
  },
  "agent-to-server": {
    server: "www.example.com:80",
    continuousMode: false,
    dscp: "Best Effort (DSCP 0)",
    networkMeasurements: true,
  },
  "agent-to-agent": { direction: "to-target", port: 49153, protocol: "tcp" },
  bgp: { includeCoveredPrefixes: false, usePublicBgp: true },
  "dns-server": {
    domain: "example.com ANY",
    numPathTraces: 1,
    dnsServers: [{ serverName: "8.8.8.8", serverId: "281474976711366" }],
  },
  "dns-trace": { domain: "example.com ANY", dnsTransportProtocol: "udp" },
  dnssec: { domain: "example.com ANY", dnsQueryClass: "in" },
  "ftp-server": { url: "ftp://files.example.com/", ftpTimeLimit: 5, username: "u" },
  "sip-server": { port: 5060, protocol: "tcp", sipRegistrar: "sip.example.com", user: "u" },
  voice: { codec: "G.711 @ 64 Kbps", jitterBuffer: 40, duration: 5 },
};

describe("every type of test", () => {
  for (const [type, least] of Object.entries(LEAST)) {
    it(`R061 ${type} shows its defaults`, async () => {
      expect(await made(start(), `/tests/${type}`, least)).toMatchObject(DEFAULTS[type] ?? {});
    });

    it(`R071 ${type} is read as it was written, and then listed`, async () => {
      const client = start();
      const written = await made(client, `/tests/${type}`, least);
      expect((await client.get(`/tests/${type}/${written.testId}`)).body).toEqual(written);
      const listed = await testsOf(client, `/tests/${type}`);
      expect(listed.map(({ testId }) => testId)).toEqual([written.testId]);
      expect((await testsOf(client))[0]).toMatchObject({ type, testId: written.testId });
    });

    it(`R047 ${type} merges an update`, async () => {
      const client = start();
      const { testId, ...before } = await made(client, `/tests/${type}`, least);
      const { body } = await client.put(`/tests/${type}/${testId}`, { description: "new" });
      const { modifiedBy, modifiedDate, ...after } = body;
      expect(after).toEqual({
        testId,
        ...before,
        description: "new",
        ...(type === "api" ? { requests: after.requests } : {}),
      });
    });
  }
});

describe("what single types do", () => {
  it("R064 a password goes in and never comes out", async () => {
    const client = start();
    for (const type of ["ftp-server", "sip-server"]) {
      expect(JSON.stringify(await made(client, `/tests/${type}`, LEAST[type]))).not.toContain('"p"');
    }
    const oAuth = { testUrl: "https://x.example.com", password: "hidden" };
    expect(JSON.stringify(await made(client, "/tests/http-server", { ...LEAST["http-server"], oAuth }))).not.toContain(
      "hidden",
    );
  });

  it("R084 the port of a target follows the protocol", async () => {
    const client = start();
    const { testId, server } = await made(client, "/tests/agent-to-server", { ...LEAST["agent-to-server"], port: 443 });
    const put = async (body: object) => (await client.put(`/tests/agent-to-server/${testId}`, body)).body.server;
    expect(server).toBe("www.example.com:443");
    expect(await put({ protocol: "icmp" })).toBe("www.example.com");
    expect(await put({ protocol: "tcp" })).toBe("www.example.com:443");
    expect(await put({ port: 82 })).toBe("www.example.com:82");
    expect(await put({ server: "other.example.com:83" })).toBe("other.example.com:83");
    expect(await put({ description: "x" })).toBe("other.example.com:83");
  });

  it("R085 the prefix of a bgp test never changes", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/bgp", LEAST.bgp);
    expect((await client.put(`/tests/bgp/${testId}`, { prefix: "198.51.100.0/24" })).body.prefix).toBe("192.0.2.0/24");
  });

  it("R086 a DNS server has one id per protocol", async () => {
    const client = start();
    const ids = async (protocol: string) =>
      (await made(client, "/tests/dns-server", { ...LEAST["dns-server"], protocol, dnsServers: ["ns1", "8.8.8.8"] }))
        .dnsServers;
    const [tcp, again, icmp] = [await ids("tcp"), await ids("tcp"), await ids("icmp")];
    expect(tcp).toEqual(again);
    expect(icmp[0].serverId).not.toBe(tcp[0].serverId);
    expect(icmp[1].serverId).toBe("281474976711355");
  });

  it("R083 a step shows an empty user name after an update without steps", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/api", LEAST.api);
    expect((await client.put(`/tests/api/${testId}`, { testName: "x" })).body.requests[0].username).toBe("");
    const { body } = await client.put(`/tests/api/${testId}`, { requests: LEAST.api?.requests });
    expect(body.requests[0]).not.toHaveProperty("username");
  });

  it("R043, R048 an api test applies everything while it is disabled, and forgets tracing", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/api", { ...LEAST.api, distributedTracing: true });
    const { body } = await client.put(`/tests/api/${testId}`, { enabled: false, description: "kept" });
    expect(body).toMatchObject({ enabled: false, description: "kept", distributedTracing: false });
  });

  it("R090 throughput wants Enterprise agents at both ends", async () => {
    const client = start();
    const body = { ...LEAST["agent-to-agent"], throughputMeasurements: true };
    expect((await client.post("/tests/agent-to-agent", body)).status).toBe(400);
    const agents = [{ agentId: "281474976730002" }];
    expect((await client.post("/tests/agent-to-agent", { ...body, agents, targetAgentId: OFFICE })).status).toBe(201);
  });
});
