import type { Json } from "../../../server/json";
import type { Layer, Sample } from "../measured";
import { sourceOf } from "../measured";
import { isBusy, rounded, signal } from "../signal";
import { addressOf, failureOf, hostOf, serverIpOf } from "../target";

const DIRECTIONS = ["to-target", "from-target", "bidirectional"];

/** R057: bandwidth is measured by Enterprise agents, where the test wants it. */
function bandwidthOf({ test, agent }: Sample, source: ReturnType<typeof sourceOf>): Json {
  if (test.fields.bandwidthMeasurements !== true || agent.agentType === "cloud") return {};
  const capacity = rounded(signal(source, "capacity", 100, 900));
  const share = signal(source, "share", 0.4, 0.6);
  return { capacity, availableBandwidth: rounded(capacity * Math.min(1, share)), bandwidth: rounded(capacity / 2) };
}

function measure(sample: Sample, direction?: string): Json {
  const { test } = sample;
  const where = { server: addressOf(test), ...(direction !== undefined && { direction }) };
  const failure = failureOf(test);
  if (failure !== undefined) return { ...where, healthScore: 0, errorDetails: failure };
  const source = sourceOf(sample, direction ?? "");
  const avgLatency = rounded(signal(source, "latency", 4, 180));
  const jitter = rounded(signal(source, "jitter", 0.1, 3));
  const loss = isBusy(source) ? rounded(signal(source, "loss", 2, 12)) : 0;
  return {
    ...where,
    serverIp: serverIpOf(hostOf(addressOf(test))),
    ...{
      avgLatency,
      minLatency: rounded(Math.max(0, avgLatency - jitter)),
      maxLatency: rounded(avgLatency + 2 * jitter),
    },
    ...{ jitter, loss, healthScore: rounded(1 - loss / 20) },
    ...bandwidthOf(sample, source),
  };
}

/** Two agents measure both ways at once, and each way alone. */
export const network: Layer = (sample) => {
  const { type, fields } = sample.test;
  if (type !== "agent-to-agent") return [measure(sample)];
  const way = String(fields.direction);
  return (way === "bidirectional" ? DIRECTIONS : [way]).map((direction) => measure(sample, direction));
};

const HOPS = 8;

export const pathVis: Layer = (sample) => {
  const { test, agent, round } = sample;
  if (failureOf(test) !== undefined) return [];
  const host = hostOf(addressOf(test));
  const paths = Number(test.fields.numPathTraces ?? 3);
  const traces = Array.from({ length: paths }, (_, index) => {
    const source = sourceOf(sample, `path ${index}`);
    return {
      ...{ ipAddress: serverIpOf(host), pathId: `${test.testId}${agent.agentId}${round.start}${index}` },
      ...{ numberOfHops: HOPS + Math.round(signal(source, "hops", 0, 8)), pathMtu: 1500, mss: 1460 },
      responseTime: Math.round(signal(source, "latency", 4, 180)),
    };
  });
  const way =
    test.type === "agent-to-agent" && test.fields.direction !== "bidirectional" ? test.fields.direction : "to-target";
  return [
    {
      ...{ pathTraces: traces, server: addressOf(test), serverIp: serverIpOf(host) },
      ...{ sourceIp: agent.ipAddresses[0], sourcePrefix: agent.prefix, targetIsProxy: false, direction: way },
    },
  ];
};
