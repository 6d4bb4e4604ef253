/** The words an alert rule may use. */
export const SEVERITIES = ["info", "minor", "major", "critical"];

/** R107: bgp is accepted and stored as another value. */
export const GROUP_TYPES = ["bgp", "browser-session", "cloud-enterprise", "endpoint"];

export const DIRECTIONS = ["to-target", "from-target", "bidirectional"];

/**
 * Types of alert, and their names in error texts: long for directions, short for rounds. Only the first was recorded.
 */
export const ALERT_TYPES: Record<string, { long: string; short: string }> = {
  "http-server": { long: "HTTP Server", short: "Http" },
  "page-load": { long: "Page Load", short: "Page Load" },
  "end-to-end-server": { long: "Network: End-to-End (Server)", short: "End To End Server" },
  "end-to-end-agent": { long: "Network: End-to-End (Agent)", short: "End To End Agent" },
  voice: { long: "Voice", short: "Voice" },
  "dns-server": { long: "DNS Server", short: "Dns Server" },
  "dns-trace": { long: "DNS Trace", short: "Dns Trace" },
  dnssec: { long: "DNSSEC", short: "Dnssec" },
  bgp: { long: "BGP", short: "Bgp" },
  "path-trace": { long: "Network: Path Trace", short: "Path Trace" },
  ftp: { long: "FTP", short: "Ftp" },
  "sip-server": { long: "SIP Server", short: "Sip Server" },
  transactions: { long: "Web Transactions (Classic)", short: "Transactions" },
  "web-transactions": { long: "Web Transactions", short: "Web Transactions" },
  agent: { long: "Agent", short: "Agent" },
  "network-outage": { long: "Network Outage", short: "Network Outage" },
  "application-outage": { long: "Application Outage", short: "Application Outage" },
  "device-device": { long: "Device", short: "Device" },
  "device-interface": { long: "Device Interface", short: "Device Interface" },
  "endpoint-network-server": { long: "Endpoint Network", short: "Endpoint Network" },
  "endpoint-http-server": { long: "Endpoint HTTP Server", short: "Endpoint Http" },
  "endpoint-path-trace": { long: "Endpoint Path Trace", short: "Endpoint Path Trace" },
  "endpoint-browser-sessions-agent": {
    long: "Endpoint Browser Sessions Agent",
    short: "Endpoint Browser Sessions Agent",
  },
  "endpoint-browser-sessions-application": {
    long: "Endpoint Browser Sessions Application",
    short: "Endpoint Browser Sessions Application",
  },
  api: { long: "API", short: "Api" },
  "web-transaction": { long: "Web Transaction", short: "Web Transaction" },
};

/** R104: types of alert for which a direction was seen to be refused. For others it is unknown. */
export const HAS_NO_DIRECTION = ["http-server"];

/** R111. */
export const MODES = ["any", "exact", "auto"];
export const LEVELS = ["high", "medium", "low"];

/** R104: metrics that rules of a type refuse; only one pair was recorded, and no more are assumed. */
export const FOREIGN_METRICS: Record<string, readonly string[]> = { "page-load": ["responseTime"] };
