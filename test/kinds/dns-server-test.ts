import {
  bandwidth,
  besideBandwidth,
  common,
  mendNetwork,
  network,
  onAgents,
  packets,
  sameOnAgents,
  sameOnTests,
  testValues,
} from "./parts";
import type { Sample } from "./sample";

export const dnsServerTest: Sample = {
  minimal: ({ agents }) => ({
    testName: "dns",
    domain: "a.test",
    dnsServers: ["ns.a.test"],
    interval: 60,
    agents: [agents[0]],
  }),
  full: (refs) => [
    {
      ...common(refs),
      ...onAgents(refs),
      ...network(refs),
      ...packets,
      ipv6Policy: "force-ipv6",
      domain: "example.com MX",
      dnsQueryClass: "ch",
      dnsTransportProtocol: "tcp",
      dnsServers: ["ns2.example.com", "ns1.example.com"],
      recursiveQueries: true,
    },
    { ...bandwidth(refs), domain: "a.test", dnsServers: ["192.0.2.53"] },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnAgents(refs),
    [{ domain: "a.test" }, { domain: "a.test any" }],
    [{ dnsServers: ["a.test", "b.test"] }, { dnsServers: ["b.test", "a.test", "b.test"] }],
  ],
  beside: besideBandwidth,
  values: (refs) => ({ ...testValues(refs), domain: ["a.test", "a.test MX"], dnsServers: ["ns1.test", "ns2.test"] }),
  mend: mendNetwork,
  path: (id) => `/tests/dns-server/${id}`,
};
