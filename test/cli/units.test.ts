import { describe, expect, it } from "vitest";
import { exactly, plus } from "../../cli/units/range";
import { RATES } from "../../cli/units/rates";
import { unitsOf } from "../../cli/units/units";
import type { JsonObject } from "../../provider/core/json";
import { UNKNOWN } from "../../provider/core/unknown";
import { definitionOf, registry } from "../../provider/thousandeyes/registry";

const cloud = exactly;
const enterprise = (count: number) => exactly(count / 2);
const cost = (kind: string, test: JsonObject, agents = cloud(1)) =>
  unitsOf(definitionOf(kind), test, agents)?.map((units) => Math.round(units * 1000) / 1000);

const page = { interval: 900, pageLoadTimeLimit: 30 };
const rare = { ...page, httpInterval: 300, httpTimeLimit: 5 };

describe("the units of a test in 31 days, as the vendor printed them or by its formula", () => {
  it.each([
    ["P1", "PageLoadTest", page, cloud(1), 89.28],
    ["P2", "PageLoadTest", rare, cloud(1), 119.04],
    ["P3, one of ten", "PageLoadTest", page, cloud(20), 1785.6],
    ["P4, one of eleven", "PageLoadTest", page, cloud(16), 1428.48],
    ["P5", "DnsTraceTest", { interval: 300 }, cloud(20), 892.8],
    ["P6", "HttpServerTest", { interval: 300 }, cloud(20), 892.8],
    ["P8", "BgpTest", { monitors: ["1", "2"] }, cloud(0), 23.808],
    ["P9", "AgentToServerTest", { interval: 3600 }, cloud(1), 3.72],
    ["D1", "AgentToServerTest", { interval: 300 }, enterprise(1), 22.32],
    ["D1", "HttpServerTest", { interval: 300, httpTimeLimit: 5 }, enterprise(1), 22.32],
    ["D2", "AgentToServerTest", { interval: 60 }, enterprise(1), 111.6],
    ["D3", "DnsServerTest", { interval: 300, dnsServers: ["a", "b"] }, cloud(3), 267.84],
    ["D4", "AgentToAgentTest", { interval: 120, direction: "bidirectional" }, cloud(1), 223.2],
    ["D5", "HttpServerTest", { interval: 300, httpTimeLimit: 10 }, plus(cloud(2), enterprise(3)), 312.48],
    ["D6", "WebTransactionTest", { interval: 600 }, cloud(1), 133.92],
    ["D7", "VoiceTest", { interval: 300, duration: 5 }, enterprise(2), 44.64],
    ["D8", "FtpServerTest", { interval: 3600, ftpTimeLimit: 10 }, cloud(1), 7.44],
    ["D8", "SipServerTest", { interval: 600 }, enterprise(1), 11.16],
    ["D9", "HttpServerTest", { interval: 300, enabled: false }, cloud(20), 0],
    ["D9", "BgpTest", { enabled: false }, cloud(0), 0],
  ])("%s: %s %j", (_, kind, test, agents, units) => expect(cost(kind, test, agents)).toEqual([units, units]));

  it("P7: all tests of a plan", () => {
    const all = [11 * 1428.48, 892.8, 892.8].reduce((sum, units) => sum + units);
    expect(all).toBeCloseTo(17_498.88, 2);
    expect(10 * 1785.6 - all).toBeCloseTo(357.12, 2);
  });

  it("has a range where something is not known", () => {
    expect(cost("HttpServerTest", { interval: UNKNOWN })).toEqual([3.72, 223.2]);
    expect(cost("HttpServerTest", { interval: 300, httpTimeLimit: UNKNOWN })).toEqual([44.64, 535.68]);
    expect(cost("HttpServerTest", { interval: 300, enabled: UNKNOWN })).toEqual([0, 44.64]);
    expect(cost("AgentToAgentTest", { interval: 300, direction: UNKNOWN })).toEqual([44.64, 89.28]);
    expect(cost("DnsServerTest", { interval: 300, dnsServers: UNKNOWN })).toEqual([44.64, Number.POSITIVE_INFINITY]);
  });

  it("has a rate for every type of test, and none for anything else", () => {
    const tests = registry.filter(({ operations }) => operations.bulkRead?.path.startsWith("/tests/"));
    expect([...Object.keys(RATES), "BgpTest"].sort()).toEqual(tests.map(({ kind }) => kind).sort());
    expect(cost("Tag", {})).toBeUndefined();
  });
});
