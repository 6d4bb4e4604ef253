import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ names: ["Amsterdam, Netherlands"] });

/** Partners fetch price lists here. Anonymous servers take any password. */
new te.FtpServerTest("price-list", {
  url: "ftp://files.example.com/pub/prices.csv",
  requestType: "download",
  username: "anonymous",
  password: "probe@example.com",
  interval: 1800,
  agents: agents.ids,
  ftpTargetTime: 3000,
});
