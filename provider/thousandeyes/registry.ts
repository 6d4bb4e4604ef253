import type { Definition } from "../core/define";
import { agentCluster } from "./kinds/agents/agent-cluster";
import { agentTestAssignment } from "./kinds/agents/agent-test-assignment";
import { enterpriseAgent } from "./kinds/agents/enterprise-agent";
import { alertRule } from "./kinds/alerts/alert-rule";
import { alertSuppressionWindow } from "./kinds/alerts/alert-suppression-window";
import { credential } from "./kinds/credentials/credential";
import { endpointLabel } from "./kinds/endpoint/endpoint-label";
import { siblings } from "./kinds/siblings";
import { tag } from "./kinds/tags/tag";
import { tagAssignment } from "./kinds/tags/tag-assignment";
import { agentToAgentTest } from "./kinds/tests/agent-to-agent-test";
import { agentToServerTest } from "./kinds/tests/agent-to-server-test";
import { apiTest } from "./kinds/tests/api-test";
import { bgpTest } from "./kinds/tests/bgp-test";
import { dnsServerTest } from "./kinds/tests/dns-server-test";
import { dnsTraceTest } from "./kinds/tests/dns-trace-test";
import { dnssecTest } from "./kinds/tests/dnssec-test";
import { ftpServerTest } from "./kinds/tests/ftp-server-test";
import { httpServerTest } from "./kinds/tests/http-server-test";
import { pageLoadTest } from "./kinds/tests/page-load-test";
import { sipServerTest } from "./kinds/tests/sip-server-test";
import { voiceTest } from "./kinds/tests/voice-test";
import { webTransactionTest } from "./kinds/tests/web-transaction-test";

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
