import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ names: ["London, England", "Paris, France"] });

/** The start page as a visitor from Europe gets it, without what the advertisers load. */
new te.PageLoadTest("shop-start-page", {
  url: "https://shop.example.com",
  interval: 600,
  httpInterval: 120,
  agents: agents.ids,
  browserLanguage: "en-GB",
  blockDomains: "ads.example.net,tracking.example.net",
  pageLoadTargetTime: 4,
  pageLoadTimeLimit: 20,
});
