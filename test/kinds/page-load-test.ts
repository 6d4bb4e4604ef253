import {
  browser,
  common,
  http,
  login,
  mendLogin,
  mendNetwork,
  network,
  onAgents,
  packets,
  proxy,
  sameOnAgents,
  sameOnTests,
  testValues,
  tls,
} from "./parts";
import type { Sample } from "./sample";

export const pageLoadTest: Sample = {
  minimal: ({ agents }) => ({ testName: "page", url: "https://a.test", interval: 60, agents: [agents[0]] }),
  full: (refs) => [
    {
      ...common(refs),
      ...onAgents(refs),
      ...network(refs),
      ...packets,
      ...http,
      ...tls,
      ...login,
      ...proxy,
      ...browser,
      pageLoadTargetTime: 20,
      pageLoadTimeLimit: 30,
      httpInterval: 120,
    },
    {
      ...onAgents(refs),
      agents: [refs.enterprise[0]],
      bandwidthMeasurements: true,
      networkMeasurements: false,
      url: "www.example.com",
    },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnAgents(refs),
    [{ url: "https://a.test" }, { url: "a.test" }],
    [{ chromiumTrack: "latest" }, { chromiumTrack: "Latest" }],
  ],
  beside: ({ enterprise }) => ({
    bandwidthMeasurements: { agents: [enterprise[0]] },
    useNtlm: { username: "probe", password: "s3cret" },
  }),
  values: testValues,
  mend: (args) => mendLogin(mendNetwork(args)),
  path: (id) => `/tests/page-load/${id}`,
};
