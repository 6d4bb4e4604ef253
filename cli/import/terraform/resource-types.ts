/**
 * The 23 resource types of ThousandEyes' Terraform provider (3.2), and the kind of each; undefined where there is none
 * yet. The `id` in a state is the API's own for all of them; an assignment has the id of its tag or connector there, as it
 * has here.
 */
export const KIND_OF_TYPE: Readonly<Record<string, string | undefined>> = {
  thousandeyes_agent_to_agent: "AgentToAgentTest",
  thousandeyes_agent_to_server: "AgentToServerTest",
  thousandeyes_api: "ApiTest",
  thousandeyes_bgp: "BgpTest",
  thousandeyes_dns_server: "DnsServerTest",
  thousandeyes_dns_trace: "DnsTraceTest",
  thousandeyes_dnssec: "DnssecTest",
  thousandeyes_ftp_server: "FtpServerTest",
  thousandeyes_http_server: "HttpServerTest",
  thousandeyes_page_load: "PageLoadTest",
  thousandeyes_sip_server: "SipServerTest",
  thousandeyes_voice: "VoiceTest",
  thousandeyes_web_transaction: "WebTransactionTest",
  thousandeyes_alert_rule: "AlertRule",
  thousandeyes_tag: "Tag",
  thousandeyes_tag_assignment: "TagAssignment",
  thousandeyes_account_group: "AccountGroup",
  thousandeyes_user: "User",
  thousandeyes_role: "Role",
  thousandeyes_connector: "GenericConnector",
  thousandeyes_connector_assignment: "ConnectorOperations",
  thousandeyes_webhook_operation: "WebhookOperation",
  thousandeyes_dashboard: "Dashboard",
};

/** Versions 1 and 2 of the provider had types that the API has no objects for any more: labels, voice calls. */
export const isThousandEyes = (type: string): boolean => type.startsWith("thousandeyes_");
