import { describe, expect, it } from "vitest";
import { type Body, HTTP, LEAST, made, RULE, start, TAG } from "./client";

const step = { name: "one", url: "https://api.example.com" };
const withSteps = (...requests: unknown[]) => ({ ...LEAST.api, requests });
const withOAuth = (oAuth: unknown) => ({ ...HTTP, oAuth });
const sip = (more: object) => ({
  ...LEAST["sip-server"],
  targetSipCredentials: { sipRegistrar: "a.test", port: 5060, ...more },
});
const WINDOW = { name: "w", startDate: "2027-06-01T00:00:00Z", duration: 3600, repeat: { type: "day" } };
const LABEL = { name: "l", matchType: "and", filters: [{ key: "platform", mode: "in", values: ["windows"] }] };
const DYNAMIC = { ...TAG, type: "dynamic", objectType: "endpoint-agent", matchType: "and" };
const widget = (more: object) => ({ title: "d", widgets: [{ type: "Color Grid", ...more }] });
const source = (filters: unknown) => ({ name: "f", context: [{ dataSourceId: "1", filters }] });

/** What each service is sent, and is to refuse. */
const REFUSED: [path: string, body: Body][] = [
  ["/tests/api", withSteps({ name: "one" })],
  ["/tests/api", withSteps({ ...step, method: 7 })],
  ["/tests/api", withSteps({ ...step, waitTimeMs: -5 })],
  ["/tests/api", withSteps({ ...step, headers: {} })],
  ["/tests/api", withSteps({ ...step, assertions: [{ name: "nonsense" }] })],
  ["/tests/api", withSteps({ ...step, url: null })],
  ["/tests/http-server", withOAuth({ requestMethod: "nonsense" })],
  ["/tests/page-load", withOAuth({ headers: ["a list"] })],
  ["/tests/http-server", { ...HTTP, customHeaders: { root: { a: ["b"] } } }],
  ["/tests/http-server", { ...HTTP, customHeaders: { domains: { "a.test": "b" } } }],
  ["/tests/http-server", { ...HTTP, agents: [{ agentId: "3" }, {}] }],
  ["/tests/http-server", { ...HTTP, vaultCredentials: [{ secretId: "s", target: "nonsense" }] }],
  ["/tests/sip-server", sip({ protocol: "nonsense" })],
  ["/tests/sip-server", sip({ port: 70000 })],
  ["/alerts/rules", { ...RULE, notifications: { email: { recipients: "a@example.com" } } }],
  ["/alerts/rules", { ...RULE, notifications: { thirdParty: [{ integrationType: "nonsense" }] } }],
  ["/alerts/rules", { ...RULE, minimumSources: "one" }],
  ["/alert-suppression-windows", { ...WINDOW, startDate: "nonsense" }],
  ["/alert-suppression-windows", { ...WINDOW, duration: -5 }],
  ["/alert-suppression-windows", { ...WINDOW, repeat: { type: "nonsense" } }],
  ["/alert-suppression-windows", { ...WINDOW, repeat: {} }],
  ["/alert-suppression-windows", { ...WINDOW, endRepeat: { type: "date", date: "nonsense" } }],
  ["/endpoint/labels", { ...LABEL, filters: [{}] }],
  ["/endpoint/labels", { ...LABEL, filters: [{ key: "nonsense", mode: "in", values: [] }] }],
  ["/tags", { ...DYNAMIC, filters: [{}] }],
  ["/dashboards", widget({ type: "nonsense" })],
  ["/dashboards", widget({ visualMode: 1 })],
  ["/dashboards", widget({ measure: { type: "nonsense" } })],
  ["/dashboards", widget({ filters: { TEST: "1" } })],
  ["/dashboards", { title: "d", layout: { type: "nonsense" } }],
  ["/dashboards/filters", source([{}])],
  ["/dashboards/filters", { name: "f", context: [{}] }],
];

describe("R239 nested objects", () => {
  it.each(REFUSED)("%s are refused %#: %j", async (path, body) => {
    const reply = await start().post(path, body);
    expect([reply.status, reply.body.status]).toEqual([400, 400]);
    const off = await start({ rulesOff: ["R239", "R115", "R116", "R117"] }).post(path, body);
    expect(off.status).toBe(201);
  });

  it("R015 lose the keys they do not know", async () => {
    const client = start();
    const { requests } = await made(client, "/tests/api", withSteps({ ...step, nonsense: 1 }));
    const window = await made(client, "/alert-suppression-windows", {
      ...WINDOW,
      repeat: { type: "day", nonsense: 1 },
    });
    const { ruleId } = await made(client, "/alerts/rules", { ...RULE, notifications: { nonsense: 1 } });
    const { notifications } = (await client.get(`/alerts/rules/${ruleId}`)).body;
    const { widgets } = await made(client, "/dashboards", widget({ nonsense: 1 }));
    expect(JSON.stringify([requests, window.repeat, notifications, widgets])).not.toContain("nonsense");
  });

  it("R016 read the words of tests in any case and keep them in lower case", async () => {
    const client = start();
    const { requests } = await made(client, "/tests/api", withSteps({ ...step, method: "POST" }));
    const { protocol } = await made(client, "/tests/sip-server", sip({ protocol: "TCP" }));
    expect([requests[0].method, protocol]).toEqual(["post", "tcp"]);
  });

  it("R022 are named with their place, all of one stage at once", async () => {
    const { body } = await start().post("/tests/api", { ...withSteps(step, { name: 1 }), interval: 7 });
    expect(body.detail).toBe("Invalid value for fields: interval, requests[1].url");
  });

  it("keep headers for a domain, whatever they are called", async () => {
    const customHeaders = { root: { "X-A": "1" }, domains: { "a.test": { "X-B": "2" } }, all: {} };
    expect((await made(start(), "/tests/http-server", { ...HTTP, customHeaders })).customHeaders).toEqual(
      customHeaders,
    );
  });
});
