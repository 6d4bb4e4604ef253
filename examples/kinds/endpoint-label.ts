import * as te from "pulumi-thousandeyes";

/** Endpoint agents that sit in the head office: on its network, but not on the one for guests. */
new te.EndpointLabel("head-office", {
  color: "#1abc9c",
  matchType: "and",
  filters: [
    { key: "public-network", mode: "in", values: ["203.0.113.0/24"] },
    { key: "ssid", mode: "not-in", values: ["guests"] },
  ],
});
