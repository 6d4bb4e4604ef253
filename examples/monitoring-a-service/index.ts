import * as te from "pulumi-thousandeyes";
import { MonitoredService } from "./monitored-service";

const cloud = (...countries: string[]) => te.getAgents({ agentTypes: ["cloud"], countries }).ids;

/** What customers use: watched from everywhere, every minute, down to the name servers. */
const shop = new MonitoredService("shop", {
  host: "shop.example.com",
  healthPath: "/health",
  agents: cloud("SG", "DE", "US", "BR"),
  interval: 60,
  slow: 800,
  nameServers: ["ns1.example.com", "ns2.example.com"],
  recipients: ["shop-on-call@example.com", "network@example.com"],
});

/** What colleagues use: the usual will do. */
const wiki = new MonitoredService("wiki", {
  host: "wiki.example.com",
  agents: cloud("DE", "FR"),
  slow: 2000,
  recipients: ["it@example.com"],
});

export const testIds = { shop: shop.testIds, wiki: wiki.testIds };
