import * as te from "pulumi-thousandeyes";

const own = te.getMonitors({ monitorTypes: ["private"] });

/** How the world, and our own routers, reach our prefix. Catches leaks and hijacks of longer prefixes too. */
new te.BgpTest("our-prefix", {
  prefix: "203.0.113.0/24",
  includeCoveredPrefixes: true,
  monitors: own.ids,
});
