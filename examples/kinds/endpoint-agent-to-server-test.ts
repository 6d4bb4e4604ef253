import * as te from "pulumi-thousandeyes";

/** How the laptops of at most fifty people reach the VPN gateway, over TCP. */
new te.EndpointAgentToServerTest("vpn-gateway", {
  server: "vpn.example.com",
  port: 443,
  protocol: "prefer-tcp",
  interval: 300,
  maxMachines: 50,
});
