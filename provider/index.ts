/**
 * ThousandEyes monitoring as code for Pulumi: one class for each kind, lookups for what exists already, and a provider
 * for several account groups.
 */

import { lookup } from "./pulumi/lookup";
import { resource } from "./pulumi/resource";
import { type AgentClusterArgs, type AgentClusterFacts, agentCluster } from "./thousandeyes/kinds/agents/agent-cluster";
import { type AgentTestAssignmentArgs, agentTestAssignment } from "./thousandeyes/kinds/agents/agent-test-assignment";
import {
  type EnterpriseAgentArgs,
  type EnterpriseAgentFacts,
  enterpriseAgent,
} from "./thousandeyes/kinds/agents/enterprise-agent";
import { type AlertRuleArgs, type AlertRuleFacts, alertRule } from "./thousandeyes/kinds/alerts/alert-rule";
import {
  type AlertSuppressionWindowArgs,
  type AlertSuppressionWindowFacts,
  alertSuppressionWindow,
} from "./thousandeyes/kinds/alerts/alert-suppression-window";
import { type CredentialArgs, type CredentialFacts, credential } from "./thousandeyes/kinds/credentials/credential";
import type { AccountGroupFacts } from "./thousandeyes/kinds/define-kind";
import {
  type EndpointLabelArgs,
  type EndpointLabelFacts,
  endpointLabel,
} from "./thousandeyes/kinds/endpoint/endpoint-label";
import { type TagArgs, type TagFacts, tag } from "./thousandeyes/kinds/tags/tag";
import { type TagAssignmentArgs, tagAssignment } from "./thousandeyes/kinds/tags/tag-assignment";
import { type AgentToAgentTestArgs, agentToAgentTest } from "./thousandeyes/kinds/tests/agent-to-agent-test";
import { type AgentToServerTestArgs, agentToServerTest } from "./thousandeyes/kinds/tests/agent-to-server-test";
import { type ApiTestArgs, apiTest } from "./thousandeyes/kinds/tests/api-test";
import { type BgpTestArgs, bgpTest } from "./thousandeyes/kinds/tests/bgp-test";
import { type DnsServerTestArgs, dnsServerTest } from "./thousandeyes/kinds/tests/dns-server-test";
import { type DnsTraceTestArgs, dnsTraceTest } from "./thousandeyes/kinds/tests/dns-trace-test";
import { type DnssecTestArgs, dnssecTest } from "./thousandeyes/kinds/tests/dnssec-test";
import { type FtpServerTestArgs, ftpServerTest } from "./thousandeyes/kinds/tests/ftp-server-test";
import { type HttpServerTestArgs, httpServerTest } from "./thousandeyes/kinds/tests/http-server-test";
import { type PageLoadTestArgs, pageLoadTest } from "./thousandeyes/kinds/tests/page-load-test";
import type { TestFacts } from "./thousandeyes/kinds/tests/parts/common";
import { type SipServerTestArgs, sipServerTest } from "./thousandeyes/kinds/tests/sip-server-test";
import { type VoiceTestArgs, voiceTest } from "./thousandeyes/kinds/tests/voice-test";
import { type WebTransactionTestArgs, webTransactionTest } from "./thousandeyes/kinds/tests/web-transaction-test";
import {
  accountGroups,
  type FoundAccountGroup,
  type GetAccountGroupsArgs,
} from "./thousandeyes/lookups/account-groups";
import {
  type AgentNotificationRule,
  agentNotificationRules,
  type GetAgentNotificationRulesArgs,
} from "./thousandeyes/lookups/agent-notification-rules";
import { type AgentProxy, agentProxies, type GetAgentProxiesArgs } from "./thousandeyes/lookups/agent-proxies";
import { type Agent, agents, type GetAgentsArgs } from "./thousandeyes/lookups/agents";
import { alertRules, type FoundAlertRule, type GetAlertRulesArgs } from "./thousandeyes/lookups/alert-rules";
import {
  alertSuppressionWindows,
  type FoundAlertSuppressionWindow,
  type GetAlertSuppressionWindowsArgs,
} from "./thousandeyes/lookups/alert-suppression-windows";
import { credentials, type FoundCredential, type GetCredentialsArgs } from "./thousandeyes/lookups/credentials";
import {
  endpointLabels,
  type FoundEndpointLabel,
  type GetEndpointLabelsArgs,
} from "./thousandeyes/lookups/endpoint-labels";
import { type GetMonitorsArgs, type Monitor, monitors } from "./thousandeyes/lookups/monitors";
import { type FoundTag, type GetTagsArgs, tags } from "./thousandeyes/lookups/tags";
import { type FoundTest, type GetTestsArgs, tests } from "./thousandeyes/lookups/tests";

/** An Enterprise cluster and its members. */
export class AgentCluster extends resource<AgentClusterArgs, AgentClusterFacts>(agentCluster) {}
/** Adds tests to an agent; owns the tests it lists and no others. */
export class AgentTestAssignment extends resource<AgentTestAssignmentArgs, AccountGroupFacts>(agentTestAssignment) {}
/** A test of the network between agents and one other agent. */
export class AgentToAgentTest extends resource<AgentToAgentTestArgs, TestFacts>(agentToAgentTest) {}
/** A test of the network between agents and a server. */
export class AgentToServerTest extends resource<AgentToServerTestArgs, TestFacts>(agentToServerTest) {}
/** A rule that says when tests raise an alert, and who is told. */
export class AlertRule extends resource<AlertRuleArgs, AlertRuleFacts>(alertRule) {}
/** A time in which tests raise no alerts. */
export class AlertSuppressionWindow extends resource<AlertSuppressionWindowArgs, AlertSuppressionWindowFacts>(
  alertSuppressionWindow,
) {}
/** A test that sends a sequence of requests to an API. */
export class ApiTest extends resource<ApiTestArgs, TestFacts>(apiTest) {}
/** A test of the routes to a prefix. */
export class BgpTest extends resource<BgpTestArgs, TestFacts>(bgpTest) {}
/** A secret that tests may use. */
export class Credential extends resource<CredentialArgs, CredentialFacts>(credential) {}
/** A test that asks DNS servers for a name. */
export class DnsServerTest extends resource<DnsServerTestArgs, TestFacts>(dnsServerTest) {}
/** A test that follows the delegation of a name. */
export class DnsTraceTest extends resource<DnsTraceTestArgs, TestFacts>(dnsTraceTest) {}
/** A test that checks the DNSSEC signatures of a name. */
export class DnssecTest extends resource<DnssecTestArgs, TestFacts>(dnssecTest) {}
/** A label that endpoint agents get by filters. */
export class EndpointLabel extends resource<EndpointLabelArgs, EndpointLabelFacts>(endpointLabel) {}
/** An Enterprise agent that exists already, and its settings. */
export class EnterpriseAgent extends resource<EnterpriseAgentArgs, EnterpriseAgentFacts>(enterpriseAgent) {}
/** A test that logs in to a file server and moves a file. */
export class FtpServerTest extends resource<FtpServerTestArgs, TestFacts>(ftpServerTest) {}
/** A test that fetches a URL and measures how the server answers. */
export class HttpServerTest extends resource<HttpServerTestArgs, TestFacts>(httpServerTest) {}
/** A test that loads a page in a browser. */
export class PageLoadTest extends resource<PageLoadTestArgs, TestFacts>(pageLoadTest) {}
/** A test that talks SIP to a server. */
export class SipServerTest extends resource<SipServerTestArgs, TestFacts>(sipServerTest) {}
/** A key and a value to put on tests, agents and dashboards. */
export class Tag extends resource<TagArgs, TagFacts>(tag) {}
/** Puts a tag on objects; owns the pairs it lists and no others. */
export class TagAssignment extends resource<TagAssignmentArgs, AccountGroupFacts>(tagAssignment) {}
/** A test that sends a call to an agent and rates how it sounds. */
export class VoiceTest extends resource<VoiceTestArgs, TestFacts>(voiceTest) {}
/** A test that runs a script of yours in a browser. */
export class WebTransactionTest extends resource<WebTransactionTestArgs, TestFacts>(webTransactionTest) {}

/** Finds agents by name, country or type. Fails with the nearest names where one is not there. */
export const getAgents = lookup<GetAgentsArgs, Agent>(agents);
/** Finds alert rules by name, type or whether they are defaults. Fails with the nearest names where one is not there. */
export const getAlertRules = lookup<GetAlertRulesArgs, FoundAlertRule>(alertRules);
/** Finds tags by key, value or object type. Fails with the nearest names where one is not there. */
export const getTags = lookup<GetTagsArgs, FoundTag>(tags);
/** Finds tests by name or type. Fails with the nearest names where one is not there. */
export const getTests = lookup<GetTestsArgs, FoundTest>(tests);

/** Finds BGP monitors by name or type or country. Fails with the nearest names where one is not there. */
export const getMonitors = lookup<GetMonitorsArgs, Monitor>(monitors);
/** Finds credentials by name. Fails with the nearest names where one is not there. */
export const getCredentials = lookup<GetCredentialsArgs, FoundCredential>(credentials);
/** Finds agent proxies by name or type. Fails with the nearest names where one is not there. */
export const getAgentProxies = lookup<GetAgentProxiesArgs, AgentProxy>(agentProxies);
/** Finds agent notification rules by name or whether they are defaults. Fails with the nearest names where one is not there. */
export const getAgentNotificationRules = lookup<GetAgentNotificationRulesArgs, AgentNotificationRule>(
  agentNotificationRules,
);
/** Finds endpoint labels by name. Fails with the nearest names where one is not there. */
export const getEndpointLabels = lookup<GetEndpointLabelsArgs, FoundEndpointLabel>(endpointLabels);
/** Finds alert suppression windows by name or whether they count. Fails with the nearest names where one is not there. */
export const getAlertSuppressionWindows = lookup<GetAlertSuppressionWindowsArgs, FoundAlertSuppressionWindow>(
  alertSuppressionWindows,
);
/** Finds account groups by name. Fails with the nearest names where one is not there. */
export const getAccountGroups = lookup<GetAccountGroupsArgs, FoundAccountGroup>(accountGroups);

export {
  ApiError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  NotFoundError,
  ServerError,
  StatusError,
  TooManyRequestsError,
  UnauthorizedError,
  UnreadableAnswerError,
} from "./http/errors";
export type { Found, LookupArgs, LookupOptions } from "./pulumi/lookup";
export { Provider, type ProviderArgs } from "./pulumi/provider";
export * from "./types";
