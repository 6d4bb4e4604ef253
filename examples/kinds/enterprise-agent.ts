import * as te from "pulumi-thousandeyes";

/**
 * An agent that was installed in the office already, named as it is there. What is not set here stays as it is, and
 * `pulumi destroy` leaves the agent alone.
 */
new te.EnterpriseAgent("office-lyon-1", {
  agent: "office-lyon-1",
  enabled: true,
  ipv6Policy: "prefer-ipv6",
  localResolutionPrefixes: ["10.20.0.0/16"],
});
