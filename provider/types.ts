// Written by `npm run lists`: the types that programs import. Do not edit.
export type { AccountGroupArgs } from "./thousandeyes/kinds/admin/account-group";
export type { RoleArgs } from "./thousandeyes/kinds/admin/role";
export type { AccountGroupRoles, UserArgs } from "./thousandeyes/kinds/admin/user";
export type { AgentClusterArgs } from "./thousandeyes/kinds/agents/agent-cluster";
export type { AgentTestAssignmentArgs } from "./thousandeyes/kinds/agents/agent-test-assignment";
export type { EnterpriseAgentArgs } from "./thousandeyes/kinds/agents/enterprise-agent";
export type { AlertRuleArgs } from "./thousandeyes/kinds/alerts/alert-rule";
export type { AlertSuppressionWindowArgs } from "./thousandeyes/kinds/alerts/alert-suppression-window";
export type {
  CustomWebhookNotification,
  EmailNotification,
  Notifications,
  ThirdPartyNotification,
  WebhookNotification,
} from "./thousandeyes/kinds/alerts/notifications";
export type { EndRepeat, Repeat } from "./thousandeyes/kinds/alerts/repeat";
export type { AwsIntegrationArgs } from "./thousandeyes/kinds/clouds/aws-integration";
export type { AwsIntegrationPolicyArgs } from "./thousandeyes/kinds/clouds/aws-integration-policy";
export type { AzureIntegrationArgs } from "./thousandeyes/kinds/clouds/azure-integration";
export type {
  AzureIntegrationPolicyArgs,
  AzureSubscriptionRule,
  AzureSubscriptionsPolicy,
} from "./thousandeyes/kinds/clouds/azure-integration-policy";
export type { CredentialArgs } from "./thousandeyes/kinds/credentials/credential";
export type { DashboardArgs, DashboardTimespan } from "./thousandeyes/kinds/dashboards/dashboard";
export type {
  DashboardFilterArgs,
  DashboardFilterProperty,
  DashboardFilterSource,
} from "./thousandeyes/kinds/dashboards/dashboard-filter";
export type {
  DashboardScheduleArgs,
  DashboardScheduleSource,
  DashboardScheduleTimespan,
} from "./thousandeyes/kinds/dashboards/dashboard-schedule";
export type { DashboardSnapshotArgs } from "./thousandeyes/kinds/dashboards/dashboard-snapshot";
export type {
  MultiMetricColumn,
  NumberCard,
  TestTableCondition,
  TestTableFilter,
} from "./thousandeyes/kinds/dashboards/inside-widgets";
export type { DashboardLayout, LayoutDetails, WidgetPosition } from "./thousandeyes/kinds/dashboards/layout";
export type { WidgetMeasure, WidgetTimespan } from "./thousandeyes/kinds/dashboards/parts";
export type {
  DashboardScheduleCron,
  DashboardScheduleCustomRepeat,
  DashboardScheduleEnd,
} from "./thousandeyes/kinds/dashboards/schedule-cron";
export type { DashboardWidget } from "./thousandeyes/kinds/dashboards/widget-args";
export type { Timeouts } from "./thousandeyes/kinds/define-kind";
export type { EmulatedDeviceArgs } from "./thousandeyes/kinds/devices/emulated-device";
export type { EndpointAgentArgs } from "./thousandeyes/kinds/endpoint/endpoint-agent";
export type { EndpointAgentToServerTestArgs } from "./thousandeyes/kinds/endpoint/endpoint-agent-to-server-test";
export type { EndpointDynamicAgentToServerTestArgs } from "./thousandeyes/kinds/endpoint/endpoint-dynamic-agent-to-server-test";
export type { EndpointHttpServerTestArgs } from "./thousandeyes/kinds/endpoint/endpoint-http-server-test";
export type { EndpointLabelArgs, EndpointLabelFilter } from "./thousandeyes/kinds/endpoint/endpoint-label";
export type {
  BasicAuthentication,
  BearerTokenAuthentication,
  OauthClientCredentialsAuthentication,
  OauthCodeAuthentication,
  OtherTokenAuthentication,
} from "./thousandeyes/kinds/integrations/authentication";
export type { ConjurConnectorArgs, ConjurHostAuthentication } from "./thousandeyes/kinds/integrations/conjur-connector";
export type { ConnectorOperationsArgs } from "./thousandeyes/kinds/integrations/connector-operations";
export type {
  CredentialVaultOperationArgs,
  CredentialVaultSecret,
} from "./thousandeyes/kinds/integrations/credential-vault-operation";
export type { GenericConnectorArgs } from "./thousandeyes/kinds/integrations/generic-connector";
export type { IntegrationHeader } from "./thousandeyes/kinds/integrations/headers";
export type {
  PanoramaConnectorArgs,
  PanoramaKeyGenAuthentication,
  PanoramaTokenAuthentication,
} from "./thousandeyes/kinds/integrations/panorama-connector";
export type { WebhookOperationArgs } from "./thousandeyes/kinds/integrations/webhook-operation";
export type { InterfaceGroupArgs } from "./thousandeyes/kinds/network/interface-group";
export type { AccountGroupQuotaArgs } from "./thousandeyes/kinds/quotas/account-group-quota";
export type { OrganizationQuotaArgs } from "./thousandeyes/kinds/quotas/organization-quota";
export type {
  StreamAuthorization,
  StreamExporter,
  StreamOAuth2,
  StreamSplunkHec,
} from "./thousandeyes/kinds/streams/exporter";
export type {
  StreamConnectedDevices,
  StreamFilters,
  StreamInput,
  StreamMetrics,
  StreamTestTypes,
} from "./thousandeyes/kinds/streams/included";
export type {
  StreamArgs,
  StreamEndpointAgents,
  StreamTagMatch,
  StreamTestMatch,
} from "./thousandeyes/kinds/streams/stream";
export type { TagArgs, TagFilter } from "./thousandeyes/kinds/tags/tag";
export type { TagAssignmentArgs, TaggedObject } from "./thousandeyes/kinds/tags/tag-assignment";
export type { TemplateArgs, TemplateGrouping, TemplateSchemaVersion } from "./thousandeyes/kinds/templates/template";
export type { TemplateAllowedValue, TemplateUserInput } from "./thousandeyes/kinds/templates/user-inputs";
export type { AgentToAgentTestArgs } from "./thousandeyes/kinds/tests/agent-to-agent-test";
export type { AgentToServerTestArgs } from "./thousandeyes/kinds/tests/agent-to-server-test";
export type { ApiTestArgs } from "./thousandeyes/kinds/tests/api-test";
export type { BgpTestArgs } from "./thousandeyes/kinds/tests/bgp-test";
export type { DnsServerTestArgs } from "./thousandeyes/kinds/tests/dns-server-test";
export type { DnsTraceTestArgs } from "./thousandeyes/kinds/tests/dns-trace-test";
export type { DnssecTestArgs } from "./thousandeyes/kinds/tests/dnssec-test";
export type { FtpServerTestArgs } from "./thousandeyes/kinds/tests/ftp-server-test";
export type { HttpServerTestArgs } from "./thousandeyes/kinds/tests/http-server-test";
export type { PageLoadTestArgs } from "./thousandeyes/kinds/tests/page-load-test";
export type { ApiHeader, ApiRequest, Assertion, Variable } from "./thousandeyes/kinds/tests/parts/api-requests";
export type { CustomHeaders } from "./thousandeyes/kinds/tests/parts/http";
export type { OAuth, VaultCredential } from "./thousandeyes/kinds/tests/parts/http-auth";
export type { PlainTestAgent, TestAgent } from "./thousandeyes/kinds/tests/parts/schedule";
export type { SipCredentials, SipServerTestArgs } from "./thousandeyes/kinds/tests/sip-server-test";
export type { VoiceTestArgs } from "./thousandeyes/kinds/tests/voice-test";
export type { WebTransactionTestArgs } from "./thousandeyes/kinds/tests/web-transaction-test";
export type { FoundAccountGroup, GetAccountGroupsArgs } from "./thousandeyes/lookups/account-groups";
export type {
  AgentNotificationRule,
  GetAgentNotificationRulesArgs,
} from "./thousandeyes/lookups/agent-notification-rules";
export type { AgentProxy, GetAgentProxiesArgs } from "./thousandeyes/lookups/agent-proxies";
export type { Agent, GetAgentsArgs } from "./thousandeyes/lookups/agents";
export type { FoundAlertIntegration, GetAlertIntegrationsArgs } from "./thousandeyes/lookups/alert-integrations";
export type { FoundAlertRule, GetAlertRulesArgs } from "./thousandeyes/lookups/alert-rules";
export type {
  FoundAlertSuppressionWindow,
  GetAlertSuppressionWindowsArgs,
} from "./thousandeyes/lookups/alert-suppression-windows";
export type { FoundConjurConnector, GetConjurConnectorsArgs } from "./thousandeyes/lookups/conjur-connectors";
export type {
  FoundCredentialVaultOperation,
  GetCredentialVaultOperationsArgs,
} from "./thousandeyes/lookups/credential-vault-operations";
export type { FoundCredential, GetCredentialsArgs } from "./thousandeyes/lookups/credentials";
export type { FoundDashboardFilter, GetDashboardFiltersArgs } from "./thousandeyes/lookups/dashboard-filters";
export type { FoundDashboardSnapshot, GetDashboardSnapshotsArgs } from "./thousandeyes/lookups/dashboard-snapshots";
export type { FoundDashboard, GetDashboardsArgs } from "./thousandeyes/lookups/dashboards";
export type { FoundEmulatedDevice, GetEmulatedDevicesArgs } from "./thousandeyes/lookups/emulated-devices";
export type { FoundEndpointAgent, GetEndpointAgentsArgs } from "./thousandeyes/lookups/endpoint-agents";
export type { FoundEndpointLabel, GetEndpointLabelsArgs } from "./thousandeyes/lookups/endpoint-labels";
export type { EndpointProxy, GetEndpointProxiesArgs } from "./thousandeyes/lookups/endpoint-proxies";
export type { EnterpriseAgentUnits, GetEnterpriseAgentUnitsArgs } from "./thousandeyes/lookups/enterprise-agent-units";
export type { FoundGenericConnector, GetGenericConnectorsArgs } from "./thousandeyes/lookups/generic-connectors";
export type { FoundInterfaceGroup, GetInterfaceGroupsArgs } from "./thousandeyes/lookups/interface-groups";
export type { GetMonitorsArgs, Monitor } from "./thousandeyes/lookups/monitors";
export type { FoundPanoramaConnector, GetPanoramaConnectorsArgs } from "./thousandeyes/lookups/panorama-connectors";
export type { FoundPermission, GetPermissionsArgs } from "./thousandeyes/lookups/permissions";
export type { FoundQuota, GetQuotasArgs } from "./thousandeyes/lookups/quotas";
export type { FoundRole, GetRolesArgs } from "./thousandeyes/lookups/roles";
export type { FoundStream, GetStreamsArgs } from "./thousandeyes/lookups/streams";
export type { FoundTag, GetTagsArgs } from "./thousandeyes/lookups/tags";
export type { FoundTemplate, GetTemplatesArgs } from "./thousandeyes/lookups/templates";
export type { GetTestUnitsArgs, TestUnits } from "./thousandeyes/lookups/test-units";
export type { FoundTest, GetTestsArgs } from "./thousandeyes/lookups/tests";
export type { UnitAllocation, UnitAllocations } from "./thousandeyes/lookups/unit-allocations";
export type { GetUsageArgs } from "./thousandeyes/lookups/usage";
export type {
  EndpointAgentsEmbeddedUsage,
  EndpointAgentsEssentialsUsage,
  EndpointAgentsUsage,
  EnterpriseAgentsUsage,
} from "./thousandeyes/lookups/usage-by-group";
export type { UsageQuota } from "./thousandeyes/lookups/usage-quota";
export type { TestUsage, Usage } from "./thousandeyes/lookups/usage-shapes";
export type { FoundUserAgent, GetUserAgentsArgs } from "./thousandeyes/lookups/user-agents";
export type { FoundUser, GetUsersArgs } from "./thousandeyes/lookups/users";
export type { FoundWebhookOperation, GetWebhookOperationsArgs } from "./thousandeyes/lookups/webhook-operations";
