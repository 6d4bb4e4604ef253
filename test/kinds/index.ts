import { agentCluster } from "./agent-cluster";
import { agentTestAssignment } from "./agent-test-assignment";
import { agentToAgentTest } from "./agent-to-agent-test";
import { agentToServerTest } from "./agent-to-server-test";
import { alertRule } from "./alert-rule";
import { alertSuppressionWindow } from "./alert-suppression-window";
import { apiTest } from "./api-test";
import { bgpTest } from "./bgp-test";
import { credential } from "./credential";
import { dnsServerTest } from "./dns-server-test";
import { dnsTraceTest } from "./dns-trace-test";
import { dnssecTest } from "./dnssec-test";
import { endpointLabel } from "./endpoint-label";
import { enterpriseAgent } from "./enterprise-agent";
import { ftpServerTest } from "./ftp-server-test";
import { httpServerTest } from "./http-server-test";
import { pageLoadTest } from "./page-load-test";
import type { Sample } from "./sample";
import { sipServerTest } from "./sip-server-test";
import { tag } from "./tag";
import { tagAssignment } from "./tag-assignment";
import { voiceTest } from "./voice-test";
import { webTransactionTest } from "./web-transaction-test";

/** One sample for each kind of the registry; a house test names the kinds that lack one. */
export const samples: Readonly<Record<string, Sample>> = {
  AgentCluster: agentCluster,
  AgentTestAssignment: agentTestAssignment,
  AgentToAgentTest: agentToAgentTest,
  AgentToServerTest: agentToServerTest,
  AlertRule: alertRule,
  AlertSuppressionWindow: alertSuppressionWindow,
  ApiTest: apiTest,
  BgpTest: bgpTest,
  Credential: credential,
  DnsServerTest: dnsServerTest,
  DnsTraceTest: dnsTraceTest,
  DnssecTest: dnssecTest,
  EndpointLabel: endpointLabel,
  EnterpriseAgent: enterpriseAgent,
  FtpServerTest: ftpServerTest,
  HttpServerTest: httpServerTest,
  PageLoadTest: pageLoadTest,
  SipServerTest: sipServerTest,
  Tag: tag,
  TagAssignment: tagAssignment,
  VoiceTest: voiceTest,
  WebTransactionTest: webTransactionTest,
};
