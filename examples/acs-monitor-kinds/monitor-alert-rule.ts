import * as acs from "pulumi-thousandeyes/acs-monitor";

const shop = new acs.Monitor("shop", { type: "https", host: "shop.example.com" });
const onCall = new acs.AlertChannel("on-call", { type: "sms", config: { numbers: ["+4790000000"] } });

/** Alerts when two checks in a row took longer than 800 milliseconds. */
new acs.MonitorAlertRule("shop-slow", {
  monitorId: shop.id,
  condition: "response_time_gt",
  threshold: 800,
  consecutiveFailures: 2,
  channelIds: [onCall.id],
});
