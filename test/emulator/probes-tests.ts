import { type Body, CLOUD, HTTP, LEAST, made, OFFICE, PREFIX } from "./client";
import type { Probe } from "./probes";

const title = (text: string) => `${PREFIX} ${text}`;
const FTP = { ...LEAST["ftp-server"] };

/** What the rules common to all tests do (R017 to R071), and those of single types. */
export const testProbes: Record<string, Probe> = {
  R017: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, url: " www.example.com " })).body.title,
    expect: title("Error in field url.url : Badly formed URL."),
  },
  R019: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, overrideProxyId: "none" })).body.title,
    expect: "Bad Request",
  },
  R022: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, httpVersion: 1001, agents: [] })).body.detail,
    expect: "Invalid value for fields: httpVersion",
  },
  R025: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, agents: undefined })).body.title,
    expect: title("Error in field agentSet : No agents selected."),
  },
  R026: {
    ask: async (c) => {
      await made(c, "/tests/http-server", { ...HTTP, testName: "one" });
      return (await c.post("/tests/http-server", { ...HTTP, testName: "one" })).body.title;
    },
    expect: title("A test with this name already exists."),
  },
  R041: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, enabled: false })).body.title,
    expect: "400 Bad Request\nCannot add a test that is disabled",
  },
  R042: {
    ask: async (c) => {
      const { testId } = await made(c, "/tests/http-server", HTTP);
      const { body } = await c.put(`/tests/http-server/${testId}`, { enabled: false, description: "lost" });
      return [body.enabled, body.description];
    },
    expect: [false, undefined],
  },
  R045: {
    ask: async (c) => {
      const { testId } = await made(c, "/tests/http-server", HTTP);
      await c.put(`/tests/http-server/${testId}`, { enabled: false });
      return (await c.put(`/tests/http-server/${testId}`, { enabled: false, description: "kept" })).body.description;
    },
    expect: "kept",
  },
  R047: {
    ask: async (c) => {
      const { testId } = await made(c, "/tests/http-server", { ...HTTP, httpTimeLimit: 9 });
      return (await c.put(`/tests/http-server/${testId}`, { testName: "renamed" })).body.httpTimeLimit;
    },
    expect: 9,
  },
  R048: {
    ask: async (c) => (await made(c, "/tests/http-server", { ...HTTP, postBody: "x" })).requestMethod,
    expect: "post",
  },
  R049: {
    ask: async (c) => {
      const { testId, modifiedDate } = await made(c, "/tests/http-server", HTTP);
      const { body } = await c.put(`/tests/http-server/${testId}`, {});
      return [modifiedDate, typeof body.modifiedDate];
    },
    expect: [undefined, "string"],
  },
  R051: {
    ask: async (c) => "agents" in (await made(c, "/tests/http-server", HTTP)),
    expect: false,
  },
  R053: {
    ask: async (c) => {
      await made(c, "/tests/http-server", HTTP);
      return "oAuth" in (await c.get("/tests/http-server")).body.tests[0];
    },
    expect: false,
  },
  R055: {
    ask: async (c) => {
      await made(c, "/tests/http-server", { ...HTTP, testName: "one" });
      return (await c.post("/tests/dnssec", { ...LEAST.dnssec, testName: "one" })).status;
    },
    expect: 201,
  },
  R056: {
    ask: async (c) => {
      const { testId } = await made(c, "/tests/http-server?expand=alert-rule", { ...HTTP, alertRules: [] });
      const { body } = await c.put(`/tests/http-server/${testId}?expand=alert-rule`, { description: "x" });
      return body.alertRules.length > 0;
    },
    expect: true,
  },
  R057: {
    ask: async (c) => {
      const body = await made(c, "/tests/http-server", { ...HTTP, networkMeasurements: false, numPathTraces: 4 });
      const { status } = await c.post("/tests/bgp", { ...LEAST.bgp, usePublicBgp: false });
      return [body.bgpMeasurements, body.usePublicBgp, body.numPathTraces, body._links.testResults.length, status];
    },
    expect: [false, false, undefined, 1, 400],
  },
  R058: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, bandwidthMeasurements: true })).body.title,
    expect: title(
      "Cloud Agents are not supported for bandwidth measurements. Please disable bandwidth measurements or perform the bandwidth measurement from an Enterprise Agent..",
    ),
  },
  R060: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, fixedPacketRate: 9 })).body.title,
    expect: title("Error in field fixedPacketRate : The packet rate must be between 10 and 100."),
  },
  R063: {
    ask: async (c) => (await made(c, "/tests/http-server", { ...HTTP, url: "www.example.com" })).url,
    expect: "https://www.example.com",
  },
  R065: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, useNtlm: true })).body.title,
    expect: title("Credentials must be specified for this authentication scheme."),
  },
  R066: {
    ask: async (c) => {
      const proxy = { collectProxyNetworkData: true, overrideAgentProxy: true, networkMeasurements: false };
      return (await c.post("/tests/http-server", { ...HTTP, ...proxy })).body.title;
    },
    expect: title("Invalid collect proxy network data information."),
  },
  R067: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, headers: ["c", "b", "X: y"] })).body.title,
    expect: title("Malformed HTTP Header: c. Malformed HTTP Header: b."),
  },
  R069: {
    ask: async (c) => (await c.post("/tests/http-server", { ...HTTP, agents: [{ agentId: "999" }] })).body.title,
    expect: title("Error in field agentSet : Agent 999 does not exist."),
  },
  R083: {
    ask: async (c) => (await made(c, "/tests/api", { ...LEAST.api, protocol: "icmp" })).protocol,
    expect: "tcp",
  },
  R084: {
    ask: async (c) => (await made(c, "/tests/agent-to-server", { ...LEAST["agent-to-server"] })).server,
    expect: "www.example.com:80",
  },
  R086: {
    ask: async (c) => (await made(c, "/tests/dns-server", { ...LEAST["dns-server"] })).domain,
    expect: "example.com ANY",
  },
  R089: {
    ask: async (c) => (await c.post("/tests/ftp-server", { ...FTP, requestType: "upload" })).body.title,
    expect: title("Error in field bytesToTransfer : File size must be specified for uploads."),
  },
  R202: {
    ask: async (c) => {
      const { testId } = await made(c, "/tests/http-server", HTTP);
      await c.post(`/agents/${CLOUD}/tests/unassign`, { testIds: [testId] });
      return (await c.get(`/tests/http-server/${testId}`)).body.enabled;
    },
    expect: false,
  },
  R204: {
    ask: async (c) => {
      const { testId } = await made(c, "/tests/http-server", HTTP);
      return (await c.post("/agents/5/tests/assign", { testIds: [testId, "999999999"] })).status;
    },
    expect: 400,
  },
  R220: {
    ask: async (c) => {
      const agents = [{ agentId: OFFICE, sourceIpAddress: "10.0.1.1" }];
      const shown = await made(c, "/tests/http-server?expand=agent", { ...HTTP, agents });
      const dropped = await made(c, "/tests/dnssec?expand=agent", { ...LEAST.dnssec, agents });
      const foreign = [{ agentId: OFFICE, sourceIpAddress: "10.9.9.9" }];
      const { status } = await c.post("/tests/http-server", { ...HTTP, testName: "foreign", agents: foreign });
      return [shown.agents[0].sourceIpAddress, dropped.agents[0].sourceIpAddress, status];
    },
    expect: ["10.0.1.1", undefined, 400],
  },
  R222: {
    ask: async (c) => {
      const { monitors } = await made(c, "/tests/bgp?expand=monitor", { ...LEAST.bgp, monitors: ["201"] });
      return monitors.map(({ monitorId }: Body) => monitorId);
    },
    expect: ["201", "101", "102", "103"],
  },
  R226: {
    ask: async (c) => {
      const { tests } = (await c.get("/tests/http-server")).body;
      await made(c, "/tests/http-server", { ...HTTP, testName: tests[0]?.testName ?? "none" });
      return tests.map(({ savedEvent, testName }: Body) => [savedEvent, testName]);
    },
    expect: [
      [true, "Checkout"],
      [true, "Checkout"],
    ],
  },
};
