import { beforeEach, describe, expect, it, vi } from "vitest";
import { openApi } from "../../cli/engine/api";
import { textOf } from "../../cli/results/print";
import { type ResultsFilter, readResults } from "../../cli/results/read-results";
import { withMetrics } from "../../cli/results/results";
import { type ResultsDocument, resultsDocument } from "../../cli/results/schema";
import { createEmulator, type Emulator } from "../../emulator";
import type { Api } from "../../provider/core/api";
import { type Body, LEAST } from "../emulator/client";

const AID = "281474976710706";
const NOON = Date.parse("2026-11-27T12:00:00Z");

let now: number;
let emulator: Emulator;
let api: Api;
beforeEach(async () => {
  now = NOON;
  emulator = createEmulator({ now: () => now, rateLimit: 1_000_000 });
  vi.stubGlobal("fetch", emulator.fetch);
  const { connection } = openApi({ TE_TOKEN: "t", TE_API_ENDPOINT: "https://e.test/v7" }, {}, () => {});
  api = connection.within(await connection.scope());
});

const made = async (type: string, body: Body) =>
  String((await api.post(`/tests/${type}`, { ...LEAST[type], ...body } as never)).testId);

async function read(filter: ResultsFilter): Promise<ResultsDocument> {
  const { test, layers, notes } = await readResults(api, { window: "1h", ...filter });
  const own = { test, layers: [...layers], notes: [...notes] };
  return resultsDocument.parse({ version: 1, accountGroupId: AID, window: "1h", ...own });
}

const AGENTS = ["3", "281474976730001"].map((agentId) => ({ agentId }));

describe("results", () => {
  it("are all layers of the test, in one call for each, and one for its name", async () => {
    const testId = await made("http-server", { testName: "shop", agents: AGENTS });
    emulator.clearCalls();
    const { test, layers } = await read({ test: "shop" });
    expect(test).toEqual({ testId, testName: "shop", type: "http-server" });
    expect(layers.map(({ layer }) => layer)).toEqual(["http-server", "network", "path-vis", "bgp"]);
    expect(emulator.calls().map(({ path }) => path)).toEqual([
      "/v7/tests",
      ...layers.map(({ layer }) => `/v7/test-results/${testId}/${layer}`),
    ]);
    const [http, network] = layers;
    expect(http?.rounds).toHaveLength(12);
    const time = http?.series.filter(({ metric }) => metric === "responseTime");
    expect(time?.map(({ agent, unit, values }) => [agent?.agentName, unit, values.length])).toEqual([
      ["Singapore", "ms", 12],
      ["office-berlin-1", "ms", 12],
    ]);
    expect(network?.series.map(({ metric }) => metric)).toContain("avgLatency");
    expect(network?.series.map(({ metric }) => metric)).not.toContain("roundId");
  });

  it.each(Object.keys(LEAST))("of a test of the type %s have series in each layer", async (type) => {
    await made(type, { testName: "one" });
    const { layers } = await read({ test: "one", window: "1h" });
    expect(layers.length).toBeGreaterThan(0);
    for (const { layer, series, rounds } of withMetrics({ ...(await read({ test: "one" })) }).layers) {
      expect([layer, series.length > 0, rounds.length > 0]).toEqual([layer, true, true]);
    }
  });

  it("say of each series the least, the mean, the greatest and the last value", async () => {
    await made("http-server", { testName: "shop" });
    const { layers } = await read({ test: "shop", layer: ["http-server"] });
    const one = layers[0]?.series.find(({ metric }) => metric === "responseTime");
    const values = (one?.values ?? []).map(Number);
    expect([one?.min, one?.max, one?.last]).toEqual([Math.min(...values), Math.max(...values), values.at(-1)]);
    expect(one?.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 2);
  });

  it("are of agents and monitors by name or id, and of layers that the test has", async () => {
    const id = await made("http-server", { testName: "shop", agents: AGENTS });
    const sources = async (...agents: string[]) =>
      (await read({ test: id, agents })).layers.flatMap(({ series }) =>
        series.map(({ agent, monitor }) => agent?.agentId ?? monitor?.monitorId),
      );
    expect(new Set(await sources("office-berlin-1"))).toEqual(new Set(["281474976730001"]));
    expect(new Set(await sources("3", "London"))).toEqual(new Set(["3", "102"]));
    await expect(sources("Singapor")).rejects.toThrow(
      '--agents: there is no agent or monitor with the name or id "Singapor" in these results. Did you mean "Singapore"?',
    );
    await expect(read({ test: id, layer: ["netwrk"] })).rejects.toThrow(
      '--layer: the test has no layer "netwrk". Did you mean "network"? It has: http-server, network, path-vis, bgp.',
    );
    await expect(read({ test: "shpo" })).rejects.toThrow('Did you mean "shop"?');
  });

  it("R055 are never those of the wrong one of two tests with one name", async () => {
    const ids = [await made("http-server", { testName: "shop" }), await made("page-load", { testName: "shop" })];
    await expect(read({ test: "shop" })).rejects.toThrow(
      `results: 2 tests are called "shop": ${ids[0]} (http-server), ${ids[1]} (page-load). Use the id of the one you mean.`,
    );
  });

  it("have a gap where nothing was measured, and the errors with agent, time and reason", async () => {
    await made("http-server", { testName: "broken", url: "https://shop.invalid/" });
    const document = await read({ test: "broken", layer: ["http-server"] });
    const [{ series, errors } = { series: [], errors: [] }] = document.layers;
    expect(series.find(({ metric }) => metric === "availability")).toMatchObject({ min: 0, max: 0 });
    expect(errors).toHaveLength(12);
    expect(errors[0]).toMatchObject({ errorType: "DNS", agent: { agentName: "Singapore" } });
    expect(textOf(document)).toContain("12 errors, the last 10 of them:");
    expect(textOf(document)).toContain("DNS: Name shop.invalid could not be resolved");
  });

  it("tell two DNS servers and two directions apart", async () => {
    await made("dns-server", { testName: "names", dnsServers: ["8.8.8.8", "1.1.1.1"] });
    await made("agent-to-agent", { testName: "both", direction: "bidirectional" });
    const of = async (test: string, layer: string) =>
      new Set((await read({ test, layer: [layer] })).layers[0]?.series.map((series) => series.of));
    expect(await of("names", "dns-server")).toEqual(new Set(["8.8.8.8", "1.1.1.1"]));
    expect(await of("both", "network")).toEqual(new Set(["to-target", "from-target", "bidirectional"]));
  });

  it("are read to the last page", async () => {
    await made("http-server", { testName: "shop", interval: 60 });
    const { layers } = await read({ test: "shop", layer: ["network"], window: "2d" });
    expect(layers[0]?.rounds).toHaveLength(2880);
    expect(layers[0]?.series[0]?.values.filter((one) => one === null)).toEqual([]);
  });

  it("are those of one day only: the round at its end is the first of the next", async () => {
    await made("http-server", { testName: "shop" });
    const day = async (startDate: string, endDate: string) =>
      (await read({ test: "shop", window: undefined as never, startDate, endDate })).layers.map(({ rounds }) => rounds);
    const [one = []] = await day("2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z");
    const [next = []] = await day("2026-11-26T00:00:00Z", "2026-11-27T00:00:00Z");
    expect([one.length, one.at(-1)]).toEqual([288, "2026-11-25T23:55:00Z"]);
    expect([next.length, next[0]]).toEqual([288, "2026-11-26T00:00:00Z"]);
  });

  it("say how many came, and are refused where a result has no time", async () => {
    const id = await made("http-server", { testName: "shop", agents: AGENTS });
    const counts: number[] = [];
    const filter = { test: "shop", layer: ["http-server"], window: "1h" };
    await readResults(api, filter, (count) => counts.push(count));
    expect(counts).toEqual([24]);
    emulator.fault({ path: `/v7/test-results/${id}`, effect: { omit: ["date", "roundId"] } });
    await expect(readResults(api, filter)).rejects.toThrow("a result of the answer has no time that can be read");
  });

  it("R054 are found by the links of the test itself where the list of tests has none", async () => {
    await made("http-server", { testName: "shop" });
    api.lists.clear();
    emulator.fault({ path: "/v7/tests", times: 1, effect: { omit: ["_links"] } });
    const { layers } = await read({ test: "shop" });
    expect(layers.map(({ layer }) => layer)).toEqual(["http-server", "network", "path-vis", "bgp"]);
  });

  it("leave out a layer that nobody asked for by name and that cannot be read, and say so", async () => {
    const id = await made("http-server", { testName: "shop" });
    emulator.fault({ path: `/v7/test-results/${id}/bgp`, effect: { status: 404 } });
    const { layers, notes } = await read({ test: "shop" });
    expect(layers.map(({ layer }) => layer)).toEqual(["http-server", "network", "path-vis"]);
    expect(notes).toEqual([expect.stringContaining("No results of bgp: ")]);
    await expect(read({ test: "shop", layer: ["bgp"] })).rejects.toThrow("404");
  });

  it("of a test that measures nothing say so", async () => {
    const id = await made("http-server", { testName: "shop" });
    await api.put(`/tests/http-server/${id}`, { enabled: false });
    expect(textOf(await read({ test: id }))).toBe("shop (http-server), the last 1h\n\nNothing was measured.\n");
  });
});
