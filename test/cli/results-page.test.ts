import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { resultsPage } from "../../cli/results/page/results-page";
import type { ResultsDocument, Series } from "../../cli/results/schema";

const rounds = Array.from({ length: 100 }, (_, index) => new Date(1_800_000_000_000 + index * 60_000).toISOString());

const series = (agentName: string): Series => ({
  ...{ metric: "responseTime", unit: "ms", agent: { agentId: "3", agentName }, min: 1, mean: 1, max: 1, last: 1 },
  values: rounds.map(() => 1),
});

const document = (agents: string[]): ResultsDocument => ({
  ...{ version: 1, accountGroupId: "1", window: "1h", notes: [] },
  test: { testId: "7", testName: "shop", type: "http-server" },
  layers: [{ layer: "http-server", rounds, series: agents.map(series), errors: [] }],
});

const scriptsIn = (page: string) =>
  [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);

describe("the page of results", () => {
  it("runs its own two scripts and no other, and asks for nothing", () => {
    const page = resultsPage(document(["a"]));
    const scripts = scriptsIn(page);
    expect(scripts).toHaveLength(2);
    const hashes = scripts.map((one) => `'sha256-${createHash("sha256").update(one).digest("base64")}'`);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src ${hashes.join(" ")}"`);
    expect(page.replace(/<script>[\s\S]*?<\/script>/g, "")).not.toMatch(/(src|href)="(?!#)|url\(|@import/);
  });

  it("keeps a name from ending the script with the data, or a line in it", () => {
    const name = '</script><!--<script>"&amp;';
    const page = resultsPage(document([`${name}\u2028`]));
    const [, data = ""] = /<script type="application\/json" id="plots">([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data).layers[0].plots[0].series[0].name).toBe(`${name} `);
    expect(scriptsIn(page)).toHaveLength(2);
  });

  it("draws 16 lines in a plot at most, says so, and has the numbers of all", () => {
    const page = resultsPage(document(Array.from({ length: 40 }, (_, index) => `agent ${index}`)));
    expect(page).toContain("the first 16 of 40 lines");
    expect(page.match(/aria-pressed/g)?.length).toBe(16 + 3);
    expect(page).toContain("agent 39");
    expect(page).toContain("http-server: values of responseTime, ms, the last 60 rounds");
  });

  it("stays small over a month: a thousand points in a line, and no peak is lost", () => {
    const long = document(["a"]);
    const [layer] = long.layers;
    const times = Array.from({ length: 43_200 }, (_, index) => new Date(1.8e12 + index * 60_000).toISOString());
    const values = times.map((_, index) => (index === 31_415 ? 900 : 10 + (index % 3)));
    const own = { ...layer, layer: "http-server", rounds: times, errors: [], series: [{ ...series("a"), values }] };
    const page = resultsPage({ ...long, layers: [own] });
    const [, data = ""] = /id="plots">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const [{ times: points, plots }] = JSON.parse(data).layers;
    expect([points.length, plots[0].series[0].values.length]).toEqual([1000, 1000]);
    expect(plots[0].series[0].values).toContain(900);
    expect(page).toContain("A point stands for up to 44 rounds");
    expect(page.length).toBeLessThan(120_000);
  });

  it("of nothing has no scripts", () => {
    const page = resultsPage({ ...document([]), layers: [] });
    expect(page).toContain("Nothing was measured.");
    expect(page).not.toContain("<script");
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});
