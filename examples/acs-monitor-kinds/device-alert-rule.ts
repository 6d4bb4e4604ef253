import * as acs from "pulumi-thousandeyes/acs-monitor";

const router = new acs.Device("edge-router", { ipAddress: "192.0.2.1", deviceType: "router" });

/** Alerts after three polls over 90 percent, and once an hour while it lasts. */
new acs.DeviceAlertRule("edge-router-busy", {
  deviceId: router.id,
  metric: "cpu",
  condition: "gt",
  threshold: "90",
  severity: "critical",
  consecutiveFailures: 3,
  cooldownMinutes: 60,
});
