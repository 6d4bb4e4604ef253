import { describe, expect, it, vi } from "vitest";
import { junit } from "../../cli/output/junit";
import type { Declared } from "../../cli/test/declared";
import { documentOf } from "../../cli/test/document";
import { instantInputs } from "../../cli/test/instant-body";
import { MEASURES } from "../../cli/test/judgements";
import { reportOf } from "../../cli/test/junit";
import { runTest } from "../../cli/test/run-test";
import { type AgentOutcome, type TestOutcome, testDocument } from "../../cli/test/schema";
import { createEmulator } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";
import { createLimiter } from "../../provider/http/rate-limit";
import { createConnection, limiterOptions } from "../../provider/thousandeyes/connect";
import { settings } from "../../provider/thousandeyes/settings";
import { virtualClock } from "./instant-clock";
import { AGENTS, declared, SITE } from "./instant-sample";
import { faultsOf } from "./junit-schema";

/** An emulator on a clock of its own, and a way to run tests on it. */
function account(options = {}) {
  const clock = virtualClock();
  const emulator = createEmulator({ now: clock.now, sleep: clock.sleep, ...options });
  vi.stubGlobal("fetch", emulator.fetch);
  const env: Record<string, string> = { TE_TOKEN: "t", TE_API_ENDPOINT: "https://e.test/v7" };
  const known = settings(
    () => undefined,
    (name) => env[name],
  );
  const log = () => {};
  const limiter = createLimiter(clock, limiterOptions(log));
  const api = createConnection(known, { clock, limiter, log }).within("281474976710706");
  const seen: AgentOutcome[] = [];
  const run = async (...tests: readonly (Declared & { secrets?: string[] })[]): Promise<TestOutcome[]> => {
    const agentNames = new Map([["3", "Singapore"]]);
    const options = { clock, timeout: 60, pause: () => 3000, agentNames };
    const onAgent = (_: unknown, one: AgentOutcome) => void seen.push(one);
    const all = tests.map((one) =>
      runTest({ declared: one, body: instantInputs(one), api, secrets: one.secrets ?? [] }, { ...options, onAgent }),
    );
    return clock.until(Promise.all(all));
  };
  return { emulator, run, seen, clock };
}

describe("R228 thirty declared tests at 24 a minute", () => {
  it("run without a 429, and the broken one is named with its agents and the reason", async () => {
    const { emulator, run, clock, seen } = account();
    const start = clock.now();
    const tests = Array.from({ length: 30 }, (_, index) => declared(`site-${index}`, SITE));
    tests[7] = declared("broken", { ...SITE, url: "https://shop.invalid/" });
    const document = documentOf(await run(...tests), [1, 1]);
    expect(emulator.calls().filter(({ status }) => status === 429)).toEqual([]);
    expect(emulator.calls().filter(({ path }) => path.endsWith("/instant"))).toHaveLength(30);
    expect(clock.now() - start).toBeGreaterThan(60_000);
    expect(seen).toHaveLength(60);
    expect(document).toMatchObject({ exitCode: 7, summary: { passed: 29, failed: 1, notRun: 0 } });
    testDocument.parse(document);
    const failed = document.tests.filter(({ status }) => status === "failed");
    expect(failed).toMatchObject([
      {
        name: "broken",
        agents: [
          { agentName: "Singapore", reason: "DNS: Name shop.invalid could not be resolved" },
          { agentName: "Amsterdam, Netherlands", reason: "DNS: Name shop.invalid could not be resolved" },
        ],
      },
    ]);
    const xml = junit(reportOf(document), { colours: false });
    expect(faultsOf(xml)).toEqual([]);
    expect(xml).toContain('<testcase name="broken from Singapore" classname="HttpServerTest"');
    expect(xml).toContain("Name shop.invalid could not be resolved");
  });
});

describe("every kind", () => {
  const target = { targetAgentId: "281474976730001" };
  const step = { name: "one", url: "https://api.example.com", assertions: [] };
  const sip = {
    targetSipCredentials: { sipRegistrar: "sip.example.com", port: 5060, user: "u", password: "pw-of-sip" },
  };
  const CASES: Readonly<Record<string, [JsonObject, string]>> = {
    AgentToAgentTest: [target, " ms, 0% loss"],
    AgentToServerTest: [{ server: "www.example.com:8443" }, " ms, 0% loss"],
    ApiTest: [{ url: "https://api.example.com", requests: [step] }, " ms"],
    DnsServerTest: [{ domain: "example.com A", dnsServers: ["ns1.example.com", "ns2.example.com"] }, "ns2.example.com"],
    DnsTraceTest: [{ domain: "example.com A" }, " ms"],
    DnssecTest: [{ domain: "example.com A" }, "valid"],
    FtpServerTest: [
      { url: "ftp://f.example.com/", requestType: "download", username: "u", password: "pw-of-ftp" },
      "226, ",
    ],
    HttpServerTest: [{ url: "https://www.example.com/" }, "200, "],
    PageLoadTest: [{ url: "https://www.example.com/" }, " ms"],
    SipServerTest: [sip, "200, "],
    VoiceTest: [target, "MOS 4."],
    WebTransactionTest: [{ url: "https://www.example.com/", transactionScript: "x();" }, " ms"],
  };

  it("that agents run has a case here", () => expect(Object.keys(CASES).sort()).toEqual(Object.keys(MEASURES).sort()));

  it.each(Object.entries(CASES))(
    "%s is sent as an instant test takes it, and passes",
    async (kind, [inputs, measured]) => {
      const { run, emulator } = account();
      const scheduled = {
        interval: 300,
        alertsEnabled: false,
        alertRules: [],
        bgpMeasurements: false,
        tags: [],
        enabled: true,
      };
      const bodies: JsonObject[] = [];
      const { fetch } = globalThis;
      vi.stubGlobal("fetch", async (...args: Parameters<typeof fetch>) => {
        const body = args[1]?.body;
        if (typeof body === "string") bodies.push(JSON.parse(body));
        return fetch(...args);
      });
      const [outcome] = await run(declared("one", { ...scheduled, ...inputs, agents: AGENTS }, kind));
      expect(outcome).toMatchObject({ status: "passed" });
      expect(outcome?.agents.map((one) => one.measured)).toEqual([
        expect.stringContaining(measured),
        expect.stringContaining(measured),
      ]);
      expect(bodies[0]).toMatchObject({ testName: "one (2026-03-01T12:00:00.000Z)" });
      for (const key of ["port", ...Object.keys(scheduled)]) expect(bodies[0]).not.toHaveProperty(key);
      if (kind === "AgentToServerTest") expect(bodies[0]).toMatchObject({ server: "www.example.com:8443" });
      expect(emulator.calls().every(({ status }) => status < 300)).toBe(true);
    },
  );
});

it("an agent without a result in time has failed", async () => {
  const { run, emulator } = account();
  emulator.fault({ method: "GET", path: "/v7/test-results", effect: { status: 200, body: { results: [] } } });
  const [outcome] = await run(declared("one", SITE));
  expect(outcome).toMatchObject({ status: "failed", agents: [{ reason: "no result within 60 s" }, { agentId: "5" }] });
});

it("a test that the API refuses has failed, and the others go on", async () => {
  const { run } = account();
  const tests = await run(declared("one", { ...SITE, agents: [{ agentId: "999" }] }), declared("two", SITE));
  expect(tests.map(({ status }) => status)).toEqual(["failed", "passed"]);
  expect(tests[0]?.reason).toContain("999 does not exist");
});

it("results that are not there yet are waited for", async () => {
  const { run, emulator } = account();
  emulator.fault({ method: "GET", path: "/v7/test-results", times: 2, effect: { status: 404 } });
  expect(await run(declared("one", SITE))).toMatchObject([{ status: "passed", agents: [{}, {}] }]);
});

it("one failure of the API while a test runs is no failure of the test, and one that stays is its reason", async () => {
  const { emulator, run } = account();
  const fault = { method: "GET", path: "/v7/test-results", effect: { status: 500 } };
  emulator.fault({ ...fault, times: 1 });
  expect((await run(declared("site", SITE)))[0]?.status).toBe("passed");
  emulator.fault(fault);
  expect((await run(declared("other", SITE)))[0]?.agents[0]?.reason).toMatch(
    /^no result within 60 s; GET .* answered 500/,
  );
});

it("no message quotes a secret that the engine hid, nor the host of a secret address", async () => {
  const { run } = account();
  const secrets = ["https://inner.invalid/", "inner.invalid"];
  const [outcome] = await run({ ...declared("one", { ...SITE, url: "https://inner.invalid/" }), secrets });
  expect(outcome?.agents[0]?.reason).toBe("DNS: Name [secret] could not be resolved");
});
