import type { JsonObject } from "../../provider/core/json";
import {
  bandwidth,
  besideBandwidth,
  common,
  interfaceValues,
  mendNetwork,
  network,
  onInterfaces,
  sameOnInterfaces,
  sameOnTests,
} from "./parts";
import type { Sample } from "./sample";

export const agentToServerTest: Sample = {
  minimal: ({ agents }) => ({ testName: "net", server: "a.test", interval: 60, agents: [agents[0]] }),
  full: (refs) => [
    {
      ...common(refs),
      ...onInterfaces(refs),
      ...network(refs),
      fixedPacketRate: 50,
      ipv6Policy: "force-ipv6",
      dscpId: "46",
      server: "www.example.com",
      port: 8443,
      continuousMode: true,
      pingPayloadSize: 100,
    },
    { ...onInterfaces(refs), server: "www.example.com", protocol: "icmp" },
    { ...bandwidth(refs), server: "www.example.com" },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnInterfaces(refs),
    [{ server: "a.test" }, { server: "a.test:80" }],
    [{ server: "a.test" }, { server: "a.test", port: 80 }],
    [{ server: "a.test:8443" }, { server: "a.test", port: 8443 }],
  ],
  beside: besideBandwidth,
  values: (refs) => ({ ...interfaceValues(refs), server: ["a.test", "www.example.com"] }),
  mend: (args) => mendPort(mendNetwork(args)),
  path: (id) => `/tests/agent-to-server/${id}`,
};

/** ICMP knows no port, and one port is enough (R084). */
function mendPort({ port, ...args }: JsonObject): JsonObject {
  return port === undefined || String(args.protocol).toLowerCase() === "icmp" ? args : { ...args, port };
}
