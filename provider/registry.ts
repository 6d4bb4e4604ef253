import type { Definition } from "./core/define";
import { agentCluster } from "./resources/agents/agent-cluster";
import { agentTestAssignment } from "./resources/agents/agent-test-assignment";
import { enterpriseAgent } from "./resources/agents/enterprise-agent";
import { alertRule } from "./resources/alerts/alert-rule";
import { alertSuppressionWindow } from "./resources/alerts/alert-suppression-window";
import { credential } from "./resources/credentials/credential";
import { endpointLabel } from "./resources/endpoint/endpoint-label";
import { siblings } from "./resources/siblings";
import { tag } from "./resources/tags/tag";
import { tagAssignment } from "./resources/tags/tag-assignment";
import { agentToAgentTest } from "./resources/tests/agent-to-agent-test";
import { agentToServerTest } from "./resources/tests/agent-to-server-test";
import { apiTest } from "./resources/tests/api-test";
import { bgpTest } from "./resources/tests/bgp-test";
import { dnsServerTest } from "./resources/tests/dns-server-test";
import { dnsTraceTest } from "./resources/tests/dns-trace-test";
import { dnssecTest } from "./resources/tests/dnssec-test";
import { ftpServerTest } from "./resources/tests/ftp-server-test";
import { httpServerTest } from "./resources/tests/http-server-test";
import { pageLoadTest } from "./resources/tests/page-load-test";
import { sipServerTest } from "./resources/tests/sip-server-test";
import { voiceTest } from "./resources/tests/voice-test";
import { webTransactionTest } from "./resources/tests/web-transaction-test";

/** The only list of kinds. */
export const registry: readonly Definition[] = siblings([
  agentCluster,
  agentTestAssignment,
  agentToAgentTest,
  agentToServerTest,
  alertRule,
  alertSuppressionWindow,
  apiTest,
  bgpTest,
  credential,
  dnsServerTest,
  dnsTraceTest,
  dnssecTest,
  endpointLabel,
  enterpriseAgent,
  ftpServerTest,
  httpServerTest,
  pageLoadTest,
  sipServerTest,
  tag,
  tagAssignment,
  voiceTest,
  webTransactionTest,
]);

export function definitionOf(kind: string): Definition {
  const definition = registry.find((one) => one.kind === kind);
  if (definition) return definition;
  throw new Error(
    `This version of pulumi-thousandeyes has no kind "${kind}". Update it: a newer one wrote this state.`,
  );
}
