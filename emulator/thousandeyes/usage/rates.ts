import type { Json } from "../../server/json";

/** What one run of one cloud agent costs. Enterprise agents cost half. */
interface Rate {
  /** The words that the usage has for the type. Only those of http-server and page-load were seen: the rest is decided. */
  label: string;
  /** In thousandths of a unit. */
  perRun: (fields: Json) => number;
}

const NETWORK = 5;
const seconds = (name: string) => (fields: Json) => Number(fields[name]);
const network = () => NETWORK;

/** The vendor's table of what its calculator charges. The rate of api tests is that of transactions (decided). */
export const rates: Readonly<Record<string, Rate>> = {
  "agent-to-agent": {
    label: "Network - Agent to Agent",
    perRun: ({ direction }) => NETWORK * (direction === "bidirectional" ? 2 : 1),
  },
  "agent-to-server": { label: "Network - Agent to Server", perRun: network },
  "dns-server": {
    label: "DNS - Server",
    perRun: ({ dnsServers }) => NETWORK * (Array.isArray(dnsServers) ? dnsServers.length : 1),
  },
  "dns-trace": { label: "DNS - Trace", perRun: network },
  dnssec: { label: "DNS - DNSSEC", perRun: network },
  "http-server": { label: "Web - HTTP Server", perRun: seconds("httpTimeLimit") },
  "page-load": { label: "Web-Page Load", perRun: (fields) => Number(fields.pageLoadTimeLimit) + extraRounds(fields) },
  "web-transactions": { label: "Web - Transaction", perRun: seconds("timeLimit") },
  api: { label: "Web - API", perRun: seconds("timeLimit") },
  "ftp-server": { label: "Web - FTP Server", perRun: seconds("ftpTimeLimit") },
  "sip-server": { label: "Voice - SIP Server", perRun: seconds("sipTimeLimit") },
  voice: { label: "Voice - RTP Stream", perRun: seconds("duration") },
};

/** A page is loaded less often than its HTTP server is asked: those rounds come on top. */
function extraRounds({ interval, httpInterval, httpTimeLimit }: Json): number {
  const rounds = Number(interval) / Number(httpInterval ?? interval);
  return Math.max(0, rounds - 1) * Number(httpTimeLimit);
}
