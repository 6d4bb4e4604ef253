/** The types of the package, by name: the args of each kind and lookup, the objects in them, and what is found. */

export type { FoundAccountGroup, GetAccountGroupsArgs } from "./lookups/account-groups";
export type { AgentNotificationRule, GetAgentNotificationRulesArgs } from "./lookups/agent-notification-rules";
export type { AgentProxy, GetAgentProxiesArgs } from "./lookups/agent-proxies";
export type { Agent, GetAgentsArgs } from "./lookups/agents";
export type { FoundAlertRule, GetAlertRulesArgs } from "./lookups/alert-rules";
export type { FoundAlertSuppressionWindow, GetAlertSuppressionWindowsArgs } from "./lookups/alert-suppression-windows";
export type { FoundCredential, GetCredentialsArgs } from "./lookups/credentials";
export type { FoundEndpointLabel, GetEndpointLabelsArgs } from "./lookups/endpoint-labels";
export type { GetMonitorsArgs, Monitor } from "./lookups/monitors";
export type { FoundTag, GetTagsArgs } from "./lookups/tags";
export type { FoundTest, GetTestsArgs } from "./lookups/tests";
export type { AgentClusterArgs } from "./resources/agents/agent-cluster";
export type { AgentTestAssignmentArgs } from "./resources/agents/agent-test-assignment";
export type { EnterpriseAgentArgs } from "./resources/agents/enterprise-agent";
export type { AlertRuleArgs } from "./resources/alerts/alert-rule";
export type { AlertSuppressionWindowArgs } from "./resources/alerts/alert-suppression-window";
export type {
  CustomWebhookNotification,
  EmailNotification,
  Notifications,
  ThirdPartyNotification,
  WebhookNotification,
} from "./resources/alerts/notifications";
export type { EndRepeat, Repeat } from "./resources/alerts/repeat";
export type { CredentialArgs } from "./resources/credentials/credential";
export type { Timeouts } from "./resources/define-kind";
export type { EndpointLabelArgs, EndpointLabelFilter } from "./resources/endpoint/endpoint-label";
export type { TagArgs, TagFilter } from "./resources/tags/tag";
export type { TagAssignmentArgs, TaggedObject } from "./resources/tags/tag-assignment";
export type { AgentToAgentTestArgs } from "./resources/tests/agent-to-agent-test";
export type { AgentToServerTestArgs } from "./resources/tests/agent-to-server-test";
export type { ApiTestArgs } from "./resources/tests/api-test";
export type { BgpTestArgs } from "./resources/tests/bgp-test";
export type { DnsServerTestArgs } from "./resources/tests/dns-server-test";
export type { DnsTraceTestArgs } from "./resources/tests/dns-trace-test";
export type { DnssecTestArgs } from "./resources/tests/dnssec-test";
export type { FtpServerTestArgs } from "./resources/tests/ftp-server-test";
export type { HttpServerTestArgs } from "./resources/tests/http-server-test";
export type { PageLoadTestArgs } from "./resources/tests/page-load-test";
export type { TestAgent } from "./resources/tests/parts/agents";
export type { ApiHeader, ApiRequest, Assertion, Variable } from "./resources/tests/parts/api-requests";
export type { CustomHeaders } from "./resources/tests/parts/http";
export type { OAuth, VaultCredential } from "./resources/tests/parts/http-auth";
export type { SipCredentials, SipServerTestArgs } from "./resources/tests/sip-server-test";
export type { VoiceTestArgs } from "./resources/tests/voice-test";
export type { WebTransactionTestArgs } from "./resources/tests/web-transaction-test";
