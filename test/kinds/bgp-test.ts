import { common, sameOnTests, testValues } from "./parts";
import type { Sample } from "./sample";

export const bgpTest: Sample = {
  minimal: () => ({ testName: "routes", prefix: "192.0.2.0/24" }),
  full: (refs) => [
    {
      ...common(refs),
      prefix: "192.0.2.0/24",
      usePublicBgp: false,
      monitors: [refs.monitors[1], refs.monitors[0]],
      includeCoveredPrefixes: true,
    },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    [{ monitors: [...refs.monitors] }, { monitors: [...refs.monitors].reverse() }],
  ],
  values: (refs) => ({ ...testValues(refs), prefix: ["192.0.2.0/24"] }),
  path: (id) => `/tests/bgp/${id}`,
};
