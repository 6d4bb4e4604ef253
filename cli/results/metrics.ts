/** The metrics of each layer that are shown unless others are asked for: what the layer is judged by. */
const MAIN: Readonly<Record<string, readonly string[]>> = {
  network: ["loss", "avgLatency", "jitter", "availableBandwidth"],
  "path-vis": ["numberOfHops", "responseTime"],
  "http-server": ["availability", "responseTime", "totalTime"],
  "page-load": ["responseTime", "domLoadTime", "pageLoadTime", "numErrors"],
  "web-transactions": ["availability", "transactionTime"],
  api: ["completion", "apiTransactionTime"],
  "ftp-server": ["availability", "responseTime", "totalTime"],
  "dns-server": ["availability", "resolutionTime"],
  "dns-trace": ["availability", "finalQueryTime"],
  dnssec: ["isValid"],
  "sip-server": ["availability", "responseTime"],
  "rtp-server": ["mos", "loss", "discards", "latency", "pdv"],
  bgp: ["reachability", "pathChanges", "updates"],
};

const OF_UNIT: Readonly<Record<string, readonly string[]>> = {
  "%": ["loss", "discards", "proxyLoss", "availability", "completion", "reachability"],
  ms: ["jitter", "latency", "pdv", "proxyJitter"],
  Mbps: ["bandwidth", "capacity", "availableBandwidth"],
  "B/s": ["throughput"],
  B: ["wireSize", "totalSize"],
};

const UNITS = new Map(Object.entries(OF_UNIT).flatMap(([unit, metrics]) => metrics.map((one) => [one, unit])));

/** All times and latencies are in milliseconds. */
export const unitOf = (metric: string): string | undefined =>
  UNITS.get(metric) ?? (/(Time|Latency)$/.test(metric) ? "ms" : undefined);

/** True for the metrics that a layer is judged by; those of a layer that is not known here are all shown. */
export const isMain = (layer: string, metric: string): boolean => MAIN[layer]?.includes(metric) ?? true;

/** The metrics of a layer in the order of the table above, then the others as they come. */
export function inOrder(layer: string, metrics: readonly string[]): string[] {
  const main = MAIN[layer] ?? [];
  return [...main.filter((one) => metrics.includes(one)), ...metrics.filter((one) => !main.includes(one))];
}

/** Numbers of a result that measure nothing. */
const NO_METRICS = ["roundId", "startTime", "endTime", "responseCode", "codecMaxMos"];

export const isMetric = (key: string): boolean => !NO_METRICS.includes(key);
