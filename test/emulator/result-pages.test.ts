import { describe, expect, it } from "vitest";
import { type Body, type Client, HTTP, LEAST, made, start } from "./client";

const NOON = Date.parse("2026-03-01T12:00:00Z");

/** All pages of a list of results; a clock that moves on between them. */
async function pagesOf(client: Client, path: string, tick = () => {}): Promise<Body[][]> {
  const pages: Body[][] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const { body }: { body: Body } = await client.get(next);
    pages.push(body.results);
    next = body._links.next?.href.split("/v7")[1];
    tick();
  }
  return pages;
}

describe("results", () => {
  it("have pages, whose period is that of the first one: no round is missing, none is there twice", async () => {
    let now = NOON;
    const client = start({ now: () => now });
    const agents = ["3", "5", "7"].map((agentId) => ({ agentId }));
    const { testId } = await made(client, "/tests/http-server", { ...HTTP, agents, interval: 60 });
    const pages = await pagesOf(client, `/test-results/${testId}/network?window=12h`, () => {
      now += 3_600_000;
    });
    expect(pages.map(({ length }) => length)).toEqual([999, 999, 165]);
    const rounds = pages.flat().map(({ roundId, agent }) => `${roundId} ${agent.agentId}`);
    expect(new Set(rounds).size).toBe(2163);
    expect(pages[0]?.[0]?.date).toBe("2026-03-01T00:00:00Z");
  });

  it("are none of the future", async () => {
    const client = start({ now: () => NOON });
    const { testId } = await made(client, "/tests/http-server", HTTP);
    const period = "startDate=2026-03-01T11:00:00Z&endDate=2046-03-01T11:00:00Z";
    const pages = await pagesOf(client, `/test-results/${testId}/bgp?${period}`);
    expect(pages.flat().at(-1)?.date).toBe("2026-03-01T12:00:00Z");
  });

  it("refuse a cursor that is none", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", HTTP);
    expect((await client.get(`/test-results/${testId}/network?cursor=x`)).status).toBe(400);
  });

  it("are none of a test that is disabled", async () => {
    const client = start({ now: () => NOON });
    const { testId } = await made(client, "/tests/http-server", HTTP);
    await client.put(`/tests/http-server/${testId}`, { enabled: false });
    expect(await pagesOf(client, `/test-results/${testId}/network?window=1h`)).toEqual([[]]);
  });

  it("are of one direction, of both together, of one DNS server, where that is asked for", async () => {
    const client = start({ now: () => NOON + 60_000 });
    const both = await made(client, "/tests/agent-to-agent", {
      ...LEAST["agent-to-agent"],
      direction: "bidirectional",
    });
    const [oneWay = []] = await pagesOf(client, `/test-results/${both.testId}/network?direction=to-target`);
    expect(oneWay.map(({ direction }) => direction)).toEqual(["to-target"]);
    const dns = await made(client, "/tests/dns-server", { ...LEAST["dns-server"], dnsServers: ["8.8.8.8", "1.1.1.1"] });
    const { serverId, serverName } = dns.dnsServers[1];
    const [ofServer = []] = await pagesOf(client, `/test-results/${dns.testId}/dns-server/${serverId}`);
    expect(ofServer.map(({ server }) => server)).toEqual([serverName]);
  });
});
