import type { JsonObject } from "../../provider/core/json";
import { common, interfaceValues, mendNetwork, network, onInterfaces, sameOnInterfaces, sameOnTests } from "./parts";
import type { Sample } from "./sample";

export const sipServerTest: Sample = {
  minimal: ({ agents }) => ({
    testName: "calls",
    targetSipCredentials: { sipRegistrar: "a.test" },
    interval: 60,
    agents: [agents[0]],
  }),
  full: (refs): JsonObject[] => [
    {
      ...common(refs),
      ...onInterfaces(refs),
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
    { ...onInterfaces(refs), targetSipCredentials: { sipRegistrar: "a.test" }, networkMeasurements: false },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnInterfaces(refs),
    [
      { targetSipCredentials: { sipRegistrar: "a.test" } },
      { targetSipCredentials: { sipRegistrar: "a.test", protocol: "TCP", port: 49153 } },
    ],
  ],
  values: interfaceValues,
  mend: mendNetwork,
  path: (id) => `/tests/sip-server/${id}`,
};
