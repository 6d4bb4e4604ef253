import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";
import * as acs from "pulumi-thousandeyes/acs-monitor";

const config = new pulumi.Config();
const host = config.get("host") ?? "www.example.com";

/** The chats that the install has already: this program finds them, and leaves them as they are. */
const chats = acs.getAlertChannels({ types: ["slack"] });

/** The people of the service, and the tool that opens incidents. */
const team = new acs.AlertChannel("shop-team", {
  type: "email",
  config: { recipients: ["shop@example.com"] },
});
const incidents = new acs.AlertChannel("shop-incidents", {
  type: "webhook",
  config: { url: "https://incidents.example.com/hooks/acs", secret: config.requireSecret("signingKey") },
});

/** From inside: ACS Monitor, next to the service. What needs the service waits until it is up. */
const services = new acs.MonitorGroup("shop-services", { color: "#d95f02" });
const inside = new acs.Monitor("shop-inside", {
  type: "https",
  host,
  checkIntervalSeconds: 30,
  tags: ["shop"],
  monitorGroupId: services.id,
  config: { path: "/health", expectedStatus: 200 },
  waitUntilUp: 300,
});
new acs.MonitorAlertRule("shop-down", {
  monitorId: inside.id,
  condition: "status_down",
  severity: "critical",
  channelIds: chats.ids.apply((ids) => [...ids, team.id, incidents.id]),
});
new acs.MonitorAlertRule("shop-certificate", {
  monitorId: inside.id,
  condition: "ssl_expiry_lt",
  threshold: 21,
  channelIds: [team.id],
});

/** The switch before it. */
const devices = new acs.DeviceGroup("shop-devices", {});
const access = new acs.Device("shop-switch", {
  ipAddress: "192.0.2.10",
  deviceType: "switch",
  snmpCommunity: config.requireSecret("snmpCommunity"),
  deviceGroupId: devices.id,
});
new acs.DeviceAlertRule("shop-switch-busy", {
  deviceId: access.id,
  metric: "cpu",
  condition: "gt",
  threshold: "90",
  consecutiveFailures: 3,
  channelIds: [incidents.id],
});

/** From outside: ThousandEyes, where the customers are, once the service is up. */
const outside = new te.HttpServerTest(
  "shop-outside",
  {
    url: pulumi.interpolate`https://${host}/`,
    interval: 300,
    agents: te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] }).ids,
    alertRules: [],
  },
  { dependsOn: inside },
);

export const monitorId = inside.id;
export const testId = outside.id;
