import type { Json } from "../../../server/json";
import { type Layer, type Sample, sourceOf } from "../measured";
import { rounded, signal, whole } from "../signal";
import { addressOf, doesResolve, failureOf, hostOf, serverIpOf, unresolved } from "../target";

/** Every server answers this: what a test wants instead, it does not get. */
const STATUS = 200;

const FINE: Json = { errorType: "None" };

function statusFailure({ desiredStatusCode: wanted }: Json): Json {
  const isOther = typeof wanted === "string" && /^\d+$/.test(wanted) && Number(wanted) !== STATUS;
  return isOther ? { errorType: "HTTP", errorDetails: `Unexpected status code: ${STATUS}, wanted ${wanted}` } : FINE;
}

export const httpServer: Layer = (sample) => {
  const { fields } = sample.test;
  const failure = failureOf(sample.test);
  if (failure !== undefined) return [{ errorType: "DNS", errorDetails: failure, healthScore: 0 }];
  const address = addressOf(sample.test);
  const at = (metric: string, low: number, high: number) => whole(signal(sourceOf(sample), metric, low, high));
  const [dnsTime, connectTime, waitTime] = [at("dns", 1, 20), at("latency", 4, 180), at("wait", 10, 120)];
  const sslTime = /^http:/i.test(address) ? undefined : 2 * connectTime;
  const receiveTime = Math.max(1, at("receive", 1, 30));
  const responseTime = dnsTime + connectTime + (sslTime ?? 0) + waitTime;
  const wireSize = whole(20_000 + signal(sourceOf(sample), "size", 0, 200));
  const outcome = statusFailure(fields);
  return [
    {
      ...{ serverIp: serverIpOf(hostOf(address)), responseCode: STATUS, numRedirects: 0, redirectTime: 0 },
      ...{ dnsTime, connectTime, ...(sslTime !== undefined && { sslTime, sslVersion: "TLSv1.3" }) },
      ...{ waitTime, receiveTime, wireSize, responseTime, totalTime: responseTime + receiveTime },
      throughput: whole((wireSize * 1000) / receiveTime),
      ...outcome,
      healthScore: outcome.errorDetails === undefined ? 1 : 0,
    },
  ];
};

/** A page whose address does not resolve has nothing but its error: the document has no error here, so it is empty. */
export const pageLoad: Layer = (sample) => {
  if (failureOf(sample.test) !== undefined) return [{ numObjects: 0, numErrors: 1, totalSize: 0 }];
  const source = sourceOf(sample);
  const responseTime = rounded(signal(source, "wait", 10, 120) + signal(source, "latency", 12, 540));
  const domLoadTime = whole(responseTime + signal(source, "dom", 100, 700));
  return [
    {
      ...{ responseTime, domLoadTime, pageLoadTime: whole(domLoadTime + signal(source, "load", 200, 900)) },
      ...{ totalSize: whole(signal(source, "size", 400_000, 900_000)), numErrors: 0 },
      numObjects: whole(signal(source, "objects", 20, 60)),
    },
  ];
};

/** The first host that a text names and that does not resolve. */
const unresolvedIn = (text: string): string | undefined =>
  [...text.matchAll(/[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>)]+/gi)]
    .map(([url]) => hostOf(url))
    .find((host) => !doesResolve(host));

/** Scripts do not run here: one that names a host which does not resolve fails as it would there. */
export const webTransactions: Layer = (sample) => {
  const { transactionScript = "" } = sample.test.fields;
  const host = unresolvedIn(String(transactionScript));
  const failure = host === undefined ? failureOf(sample.test) : unresolved(host);
  const source = sourceOf(sample);
  return [
    {
      componentErrors: failure === undefined ? 0 : 1,
      transactionTime: whole(signal(source, "transaction", 800, 3500)),
      ...(failure === undefined ? FINE : { errorType: "DNS", errorDetails: failure }),
    },
  ];
};

const list = (value: unknown) => (Array.isArray(value) ? (value as Json[]) : []);

/** What is wrong with a step: its host, or a status it asserts. The text of an answer is not looked at. */
function stepFailure({ name, url, assertions }: Json): Json | undefined {
  const host = hostOf(String(url));
  if (!doesResolve(host)) return { errorType: "DNS", errorDetails: `${name}: ${unresolved(host)}` };
  const failed = list(assertions).find(
    (one) =>
      one.name === "status-code" &&
      ((one.operator === "is" && one.value !== String(STATUS)) ||
        (one.operator === "is-not" && one.value === String(STATUS))),
  );
  if (failed === undefined) return undefined;
  return {
    errorType: "Assertion",
    errorDetails: `${name}: assertion failed: status-code ${failed.operator} ${failed.value}, it was ${STATUS}`,
  };
}

export const api: Layer = (sample: Sample) => {
  const steps = list(sample.test.fields.requests);
  const at = steps.findIndex((step) => stepFailure(step) !== undefined);
  const completed = at < 0 ? steps.length : at;
  return [
    {
      apiTransactionTime: rounded(signal(sourceOf(sample), "transaction", 150, 600) * Math.max(1, completed)),
      completion: steps.length === 0 ? 100 : whole((100 * completed) / steps.length),
      ...(at < 0 ? FINE : stepFailure(steps[at] as Json)),
    },
  ];
};

export const ftpServer: Layer = (sample) => {
  const failure = failureOf(sample.test);
  if (failure !== undefined) return [{ errorType: "DNS", errorDetails: failure }];
  const at = (metric: string, low: number, high: number) => rounded(signal(sourceOf(sample), metric, low, high));
  const [dnsTime, connectTime, negotiationTime] = [
    at("dns", 1, 20),
    at("latency", 4, 180),
    at("negotiation", 100, 600),
  ];
  const [waitTime, transferTime] = [at("wait", 10, 120), at("transfer", 20, 200)];
  const responseTime = rounded(dnsTime + connectTime + negotiationTime + waitTime);
  const wireSize = 22_172;
  return [
    {
      ...{
        serverIp: serverIpOf(hostOf(addressOf(sample.test))),
        responseCode: 226,
        dnsTime,
        connectTime,
        negotiationTime,
      },
      ...{ waitTime, responseTime, transferTime, totalTime: rounded(responseTime + transferTime), wireSize },
      throughput: whole((wireSize * 1000) / transferTime),
      ...FINE,
    },
  ];
};
