import { common, onAgents, sameOnAgents, sameOnTests, testValues } from "./parts";
import type { Sample } from "./sample";

export const dnsTraceTest: Sample = {
  minimal: ({ agents }) => ({ testName: "trace", domain: "a.test", interval: 60, agents: [agents[0]] }),
  full: (refs) => [
    { ...common(refs), ...onAgents(refs), domain: "example.com MX", dnsQueryClass: "ch", dnsTransportProtocol: "tcp" },
  ],
  same: (refs) => [...sameOnTests(refs), ...sameOnAgents(refs), [{ domain: "a.test" }, { domain: "a.test ANY" }]],
  values: (refs) => ({ ...testValues(refs), domain: ["a.test", "a.test MX"] }),
  path: (id) => `/tests/dns-trace/${id}`,
};
