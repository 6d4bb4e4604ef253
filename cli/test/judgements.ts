import type { JsonObject } from "../../provider/core/json";

/** What a kind of test measures, and when that is not what the test wants. */
export interface Measure {
  /** The layers of the result that are looked at, in the words of the path. */
  readonly layers: readonly string[];
  /** The numbers of a good result, in few words. */
  readonly shown: (result: JsonObject) => string;
  /** What is wrong besides an error that the result names. */
  readonly wrong?: (result: JsonObject, test: JsonObject) => string | undefined;
  /** The milliseconds that a run took, and the seconds that the test allows. */
  readonly time?: string;
  readonly limit?: string;
}

const ms = (value: unknown) => `${Math.round(Number(value))} ms`;

const allLost = ({ loss }: JsonObject) => (Number(loss) >= 100 ? "all packets were lost" : undefined);

const network: Measure = {
  layers: ["network"],
  shown: ({ avgLatency, loss = 0 }) => `${ms(avgLatency)}, ${Number(loss)}% loss`,
  wrong: allLost,
};

function wrongStatus({ responseCode }: JsonObject, { desiredStatusCode: wanted }: JsonObject): string | undefined {
  if (responseCode === undefined) return undefined;
  const code = Number(responseCode);
  const isRight = /^\d{3}$/.test(String(wanted)) ? code === Number(wanted) : code >= 200 && code < 400;
  if (isRight) return undefined;
  return `status ${code}, wanted ${/^\d{3}$/.test(String(wanted)) ? wanted : "200 to 399"}`;
}

/** By kind. Others cannot be run. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  AgentToAgentTest: network,
  AgentToServerTest: network,
  ApiTest: {
    layers: ["api"],
    shown: ({ apiTransactionTime }) => ms(apiTransactionTime),
    wrong: ({ completion = 100 }) =>
      Number(completion) < 100 ? `${Number(completion)}% of the steps completed` : undefined,
    ...{ time: "apiTransactionTime", limit: "timeLimit" },
  },
  DnsServerTest: {
    layers: ["dns-server"],
    shown: ({ server, resolutionTime }) => `${server} ${ms(resolutionTime)}`,
  },
  DnsTraceTest: { layers: ["dns-trace"], shown: ({ finalQueryTime }) => ms(finalQueryTime) },
  DnssecTest: {
    layers: ["dnssec"],
    shown: () => "valid",
    wrong: ({ isValid }) => (isValid === false ? "the chain of keys is not valid" : undefined),
  },
  FtpServerTest: {
    layers: ["ftp-server"],
    shown: ({ responseCode, totalTime }) => `${responseCode}, ${ms(totalTime)}`,
    ...{ time: "totalTime", limit: "ftpTimeLimit" },
  },
  HttpServerTest: {
    layers: ["http-server"],
    shown: ({ responseCode, totalTime }) => `${responseCode}, ${ms(totalTime)}`,
    wrong: wrongStatus,
    ...{ time: "totalTime", limit: "httpTimeLimit" },
  },
  PageLoadTest: {
    // Only the HTTP layer names errors.
    layers: ["http-server", "page-load"],
    shown: ({ responseCode, pageLoadTime }) => (pageLoadTime === undefined ? String(responseCode) : ms(pageLoadTime)),
    wrong: (result, test) => (result.numObjects === 0 ? "nothing of the page was loaded" : wrongStatus(result, test)),
    ...{ time: "pageLoadTime", limit: "pageLoadTimeLimit" },
  },
  SipServerTest: {
    layers: ["sip-server"],
    shown: ({ responseCode, totalTime }) => `${responseCode}, ${ms(totalTime)}`,
    wrong: ({ availability = 100 }) => (Number(availability) < 100 ? "the server was not available" : undefined),
    ...{ time: "totalTime", limit: "sipTimeLimit" },
  },
  VoiceTest: { layers: ["rtp-server"], shown: ({ mos, latency }) => `MOS ${mos}, ${ms(latency)}`, wrong: allLost },
  WebTransactionTest: {
    layers: ["web-transactions"],
    shown: ({ transactionTime }) => ms(transactionTime),
    ...{ time: "transactionTime", limit: "timeLimit" },
  },
};
