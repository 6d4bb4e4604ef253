import * as te from "pulumi-thousandeyes";

/** Whether the intranet answers within two seconds, on a hundred machines at most. */
new te.EndpointHttpServerTest("intranet-health", {
  url: "https://intranet.example.com/health",
  interval: 300,
  httpTimeLimit: 2000,
  maxMachines: 100,
});
