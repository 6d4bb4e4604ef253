/**
 * ThousandEyes monitoring as code: one class for each kind, lookups for what exists already, and a provider for several
 * account groups.
 */

import { forVendor } from "./pulumi/for-vendor";
import * as kinds from "./thousandeyes/kinds";
import type { LookupOptions, ProviderArgs } from "./thousandeyes/options";
import { thousandEyes } from "./thousandeyes/vendor";

const { resource, provider } = forVendor<LookupOptions>(thousandEyes);

/** An instance with settings of its own, for several account groups or organisations in one program. */
export class Provider extends provider<ProviderArgs>() {}

/** A part of the organisation with tests, rules and dashboards of its own. */
export class AccountGroup extends resource(kinds.accountGroup) {}
/** How many units an account group may use. */
export class AccountGroupQuota extends resource(kinds.accountGroupQuota) {}
/** An Enterprise cluster and its members. */
export class AgentCluster extends resource(kinds.agentCluster) {}
/** Adds tests to an agent; owns the tests it lists and no others. */
export class AgentTestAssignment extends resource(kinds.agentTestAssignment) {}
/** A test of the network between agents and one other agent. */
export class AgentToAgentTest extends resource(kinds.agentToAgentTest) {}
/** A test of the network between agents and a server. */
export class AgentToServerTest extends resource(kinds.agentToServerTest) {}
/** A rule that says when tests raise an alert, and who is notified. */
export class AlertRule extends resource(kinds.alertRule) {}
/** A time in which tests raise no alerts. */
export class AlertSuppressionWindow extends resource(kinds.alertSuppressionWindow) {}
/** A test that sends a sequence of requests to an API. */
export class ApiTest extends resource(kinds.apiTest) {}
/** An AWS account that Cloud Insights watches. Every change replaces it. */
export class AwsIntegration extends resource(kinds.awsIntegration) {}
/** Which AWS resources ThousandEyes inventories. `pulumi destroy` leaves the settings as they are. */
export class AwsIntegrationPolicy extends resource(kinds.awsIntegrationPolicy) {}
/** An Azure tenant that Cloud Insights watches. */
export class AzureIntegration extends resource(kinds.azureIntegration) {}
/** Which Azure resources ThousandEyes inventories. `pulumi destroy` leaves the settings as they are. */
export class AzureIntegrationPolicy extends resource(kinds.azureIntegrationPolicy) {}
/** A test of the routes to a prefix. */
export class BgpTest extends resource(kinds.bgpTest) {}
/** A CyberArk Conjur, which has secrets that tests use. */
export class ConjurConnector extends resource(kinds.conjurConnector) {}
/** Which operations a connector serves, the whole list. */
export class ConnectorOperations extends resource(kinds.connectorOperations) {}
/** A secret that tests may use. */
export class Credential extends resource(kinds.credential) {}
/** The secrets of a vault that tests may use. */
export class CredentialVaultOperation extends resource(kinds.credentialVaultOperation) {}
/** A page of widgets. */
export class Dashboard extends resource(kinds.dashboard) {}
/** A saved filter for dashboards: the tests, agents and other objects that their widgets show. */
export class DashboardFilter extends resource(kinds.dashboardFilter) {}
/** Takes snapshots of a dashboard by itself. */
export class DashboardSchedule extends resource(kinds.dashboardSchedule) {}
/** What a dashboard showed from one time to another. */
export class DashboardSnapshot extends resource(kinds.dashboardSnapshot) {}
/** A test that queries DNS servers for a name. */
export class DnsServerTest extends resource(kinds.dnsServerTest) {}
/** A test that follows the delegation of a name. */
export class DnsTraceTest extends resource(kinds.dnsTraceTest) {}
/** A test that checks the DNSSEC signatures of a name. */
export class DnssecTest extends resource(kinds.dnssecTest) {}
/** A device whose screen browser tests imitate. `pulumi destroy` leaves it. */
export class EmulatedDevice extends resource(kinds.emulatedDevice) {}
/** An endpoint agent that exists already, and its settings. */
export class EndpointAgent extends resource(kinds.endpointAgent) {}
/** A test of the network between endpoint agents and a server. */
export class EndpointAgentToServerTest extends resource(kinds.endpointAgentToServerTest) {}
/** A test of the network between endpoint agents and an application, while it is in use. */
export class EndpointDynamicAgentToServerTest extends resource(kinds.endpointDynamicAgentToServerTest) {}
/** A test in which endpoint agents fetch a URL. */
export class EndpointHttpServerTest extends resource(kinds.endpointHttpServerTest) {}
/** A label that endpoint agents get by filters. */
export class EndpointLabel extends resource(kinds.endpointLabel) {}
/** An Enterprise agent that exists already, and its settings. */
export class EnterpriseAgent extends resource(kinds.enterpriseAgent) {}
/** A test that logs in to a file server and transfers a file. */
export class FtpServerTest extends resource(kinds.ftpServerTest) {}
/** A service that webhooks are sent to. */
export class GenericConnector extends resource(kinds.genericConnector) {}
/** A test that fetches a URL and measures how the server answers. */
export class HttpServerTest extends resource(kinds.httpServerTest) {}
/** Interfaces of the network that path visualisations show as one. */
export class InterfaceGroup extends resource(kinds.interfaceGroup) {}
/** How many units the organisation may use. */
export class OrganizationQuota extends resource(kinds.organizationQuota) {}
/** A test that loads a page in a browser. */
export class PageLoadTest extends resource(kinds.pageLoadTest) {}
/** A Panorama of Palo Alto Networks. */
export class PanoramaConnector extends resource(kinds.panoramaConnector) {}
/** What users may do who have it. */
export class Role extends resource(kinds.role) {}
/** A test that connects to a server over SIP. */
export class SipServerTest extends resource(kinds.sipServerTest) {}
/** A stream of measurements to an OpenTelemetry collector or to Splunk. */
export class Stream extends resource(kinds.stream) {}
/** A key and a value to put on tests, agents and dashboards. */
export class Tag extends resource(kinds.tag) {}
/** Puts a tag on objects; owns the pairs it lists and no others. */
export class TagAssignment extends resource(kinds.tagAssignment) {}
/** A set of tests, alert rules, dashboards and more that people deploy with values of their own. */
export class Template extends resource(kinds.template) {}
/** A person who can log in. */
export class User extends resource(kinds.user) {}
/** A test that makes a call to an agent and measures the voice quality. */
export class VoiceTest extends resource(kinds.voiceTest) {}
/** A test that runs a script of yours in a browser. */
export class WebTransactionTest extends resource(kinds.webTransactionTest) {}
/** What a webhook sends. */
export class WebhookOperation extends resource(kinds.webhookOperation) {}

export type { LookupResult as Found } from "./core/lookup";
export * from "./errors";
export * from "./lookups";
export type { LookupArgs } from "./pulumi/lookup";
export { fromRows, type RowsOptions } from "./pulumi/rows/from-rows";
export type { ResourcesByName } from "./pulumi/rows/resources-by-name";
export type { LookupOptions, ProviderArgs } from "./thousandeyes/options";
export type * from "./types";
