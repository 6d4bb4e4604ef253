import type { TestType } from "./type";
import { agentToAgent } from "./types/agent-to-agent";
import { agentToServer } from "./types/agent-to-server";
import { api } from "./types/api";
import { bgp } from "./types/bgp";
import { dnsServer } from "./types/dns-server";
import { dnsTrace } from "./types/dns-trace";
import { dnssec } from "./types/dnssec";
import { ftpServer } from "./types/ftp-server";
import { httpServer } from "./types/http-server";
import { pageLoad } from "./types/page-load";
import { sipServer } from "./types/sip-server";
import { voice } from "./types/voice";
import { webTransactions } from "./types/web-transactions";

/** The only list of test types. */
export const testTypes: readonly TestType[] = [
  agentToAgent,
  agentToServer,
  api,
  bgp,
  dnsServer,
  dnsTrace,
  dnssec,
  ftpServer,
  httpServer,
  pageLoad,
  sipServer,
  voice,
  webTransactions,
];

export function typeOf(name: string): TestType {
  const type = testTypes.find((one) => one.name === name);
  if (type === undefined) throw new TypeError(`there is no test type ${name}`);
  return type;
}
