import { describe, expect, it } from "vitest";
import { bgpResultsOf } from "../../emulator/thousandeyes/results/bgp";
import { layers } from "../../emulator/thousandeyes/results/layers";
import type { Sample } from "../../emulator/thousandeyes/results/measured";
import { resultsOf } from "../../emulator/thousandeyes/results/results";
import { readyAt, roundsOf } from "../../emulator/thousandeyes/results/rounds";

const agent = {
  ...{ agentId: "3", agentName: "Singapore", agentType: "cloud", countryId: "SG", location: "Singapore" },
  ...{ network: "Example Transit (AS 64500)", prefix: "198.51.100.0/30", ipAddresses: ["198.51.100.1"] },
  ...{ publicIpAddresses: ["198.51.100.1"], coordinates: { latitude: 1.29, longitude: 103.85 }, enabled: true },
  ...{ networkProviderInfo: { asn: 64500, name: "Example Transit", type: "isp" }, verifySslCertificates: true },
} as Sample["agent"];

const round = (start: number) => ({ start, end: start + 300 });
const sample = (type: string, fields: object, start = 1_800_000_000): Sample => ({
  test: { testId: "281474976990000", type, fields: { ...fields } },
  agent,
  round: round(start),
});
const first = (layer: string, one: Sample) => resultsOf(layer, one)[0] ?? {};

const URL = { url: "https://www.example.com/" };
const BROKEN = { url: "https://shop.invalid/" };
const STEP = { name: "one", url: "https://api.example.com", assertions: [] as object[] };

describe("results follow from the test, the agent and the time", () => {
  it.each(Object.keys(layers))("%s is the same whenever it is asked for, and tells who and when", (layer) => {
    const fields = { ...URL, dnsServers: ["ns1.example.com"], requests: [STEP] };
    const one = first(layer, sample(layer, fields));
    expect(one).toEqual(first(layer, sample(layer, fields)));
    expect(one).toMatchObject({ agent: { agentId: "3" }, roundId: 1_800_000_000, date: "2027-01-15T08:00:00Z" });
  });

  it("a plot has a shape: no two rounds are alike, and they stay near their level", () => {
    const rounds = roundsOf({ fields: { interval: 300 } }, 1_800_000_000, 1_800_086_400);
    const latencies = rounds.map(({ start }) => Number(first("network", sample("http-server", URL, start)).avgLatency));
    const sorted = [...latencies].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    expect(rounds).toHaveLength(289);
    expect(new Set(latencies).size).toBeGreaterThan(250);
    expect(Math.max(...latencies) / median).toBeLessThan(3);
    expect(Math.min(...latencies) / median).toBeGreaterThan(0.5);
  });

  it("an agent's result comes some seconds after its round began", () => {
    const delays = Array.from({ length: 50 }, (_, index) => {
      const one = sample("http-server", URL, 1_800_000_000 + 300 * index);
      return readyAt(one) - one.round.start;
    });
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...delays)).toBeLessThanOrEqual(12);
    expect(new Set(delays).size).toBeGreaterThan(3);
  });
});

describe("a name under .invalid does not resolve (RFC 2606)", () => {
  const NAME = "Name shop.invalid could not be resolved";
  it.each<[string, object, object]>([
    ["network", { server: "shop.invalid:80" }, { errorDetails: NAME }],
    ["http-server", BROKEN, { errorType: "DNS", errorDetails: NAME }],
    ["page-load", BROKEN, { numErrors: 1, numObjects: 0 }],
    ["web-transactions", { ...URL, transactionScript: 'await go("https://shop.invalid/a");' }, { errorType: "DNS" }],
    ["api", { ...URL, requests: [STEP, { ...STEP, url: BROKEN.url }] }, { completion: 50, errorType: "DNS" }],
    ["ftp-server", { url: "ftp://shop.invalid/" }, { errorType: "DNS", errorDetails: NAME }],
    ["dns-server", { domain: "shop.invalid A", dnsServers: ["ns1.example.com"] }, { errorDetails: NAME }],
    ["dns-trace", { domain: "shop.invalid A" }, { failedQueries: 1, errorDetails: NAME }],
    ["dnssec", { domain: "shop.invalid" }, { isValid: false, errorDetails: NAME }],
    ["sip-server", { targetSipCredentials: { sipRegistrar: "shop.invalid" } }, { errorType: "dns", availability: 0 }],
  ])("%s", (layer, fields, expected) => {
    expect(first(layer, sample(layer, fields))).toMatchObject(expected);
  });

  it("bgp has no prefix to watch", () => {
    const monitor = { monitorId: "101", monitorName: "Seattle, WA", countryId: "US" };
    expect(bgpResultsOf(sample("http-server", BROKEN).test, monitor, round(0))).toEqual([]);
    expect(bgpResultsOf(sample("bgp", { prefix: "192.0.2.0/24" }).test, monitor, round(0))).toMatchObject([
      { prefix: "192.0.2.0/24", reachability: 100 },
    ]);
  });
});

describe("every server answers 200", () => {
  it("so a test that wants another status fails", () => {
    expect(first("http-server", sample("http-server", { ...URL, desiredStatusCode: "404" }))).toMatchObject({
      responseCode: 200,
      errorType: "HTTP",
    });
  });

  it("so a step that asserts another status fails", () => {
    const assertions = [{ name: "status-code", operator: "is", value: "201" }];
    expect(first("api", sample("api", { ...URL, requests: [{ ...STEP, assertions }] }))).toMatchObject({
      completion: 0,
      errorType: "Assertion",
    });
  });
});

it("two agents measure both ways at once, and each way alone", () => {
  const fields = { targetAgentId: "5", direction: "bidirectional" };
  expect(resultsOf("network", sample("agent-to-agent", fields)).map(({ direction }) => direction)).toEqual([
    "to-target",
    "from-target",
    "bidirectional",
  ]);
});
