import * as pulumi from "@pulumi/pulumi";
import * as acs from "pulumi-thousandeyes/acs-monitor";

// pulumi config set --secret snmpCommunity ...
const snmpCommunity = new pulumi.Config().requireSecret("snmpCommunity");

const building = new acs.DeviceGroup("bergen-devices", {});

/** The switch that all others are connected to. */
new acs.Device("bergen-core-switch", {
  ipAddress: "192.0.2.10",
  deviceType: "switch",
  snmpCommunity,
  pollIntervalSeconds: 60,
  deviceGroupId: building.id,
});
