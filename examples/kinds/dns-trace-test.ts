import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ names: ["Tokyo, Japan"] });

/** Every delegation from the root to the zone must be right. */
new te.DnsTraceTest("shop-delegation", {
  domain: "shop.example.com A",
  interval: 900,
  agents: agents.ids,
  dnsTransportProtocol: "tcp",
});
