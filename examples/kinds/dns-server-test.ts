import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["GB", "FR"] });

/** Both name servers of the zone must know the address of the shop. */
new te.DnsServerTest("shop-name-servers", {
  domain: "shop.example.com A",
  dnsServers: ["ns1.example.com", "ns2.example.com"],
  interval: 300,
  agents: agents.ids,
});
