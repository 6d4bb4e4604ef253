import type { Body } from "../../provider/core/json";
import { common, mendNetwork, network, onAgents, sameOnAgents, sameOnTests, testValues } from "./parts";
import type { Sample } from "./sample";

export const sipServerTest: Sample = {
  minimal: ({ agents }) => ({
    testName: "calls",
    targetSipCredentials: { sipRegistrar: "a.test" },
    interval: 60,
    agents: [agents[0]],
  }),
  full: (refs): Body[] => [
    {
      ...common(refs),
      ...onAgents(refs),
      ...network(refs),
      fixedPacketRate: 50,
      ipv6Policy: "force-ipv6",
      targetSipCredentials: {
        sipRegistrar: "sip.example.com",
        protocol: "tls",
        port: 5061,
        user: "probe",
        authUser: "prober",
        password: "s3cret-password",
      },
      registerEnabled: true,
      optionsRegex: "INVITE",
      sipTargetTime: 500,
      sipTimeLimit: 10,
    },
    { ...onAgents(refs), targetSipCredentials: { sipRegistrar: "a.test" }, networkMeasurements: false },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnAgents(refs),
    [
      { targetSipCredentials: { sipRegistrar: "a.test" } },
      { targetSipCredentials: { sipRegistrar: "a.test", protocol: "TCP", port: 49153 } },
    ],
  ],
  values: testValues,
  mend: mendNetwork,
  path: (id) => `/tests/sip-server/${id}`,
};
