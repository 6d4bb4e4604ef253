import { besideHttp, browser, mendHttp, onHttp, sameUrl } from "./http-parts";
import { bandwidth, onAgents, sameOnAgents, sameOnTests, testValues } from "./parts";
import type { Sample } from "./sample";

export const pageLoadTest: Sample = {
  minimal: ({ agents }) => ({ testName: "page", url: "https://a.test", interval: 60, agents: [agents[0]] }),
  full: (refs) => [
    {
      ...onHttp(refs),
      ...onAgents(refs),
      ...browser(refs),
      pageLoadTargetTime: 20,
      pageLoadTimeLimit: 30,
      httpInterval: 120,
    },
    { ...bandwidth(refs), url: "www.example.com" },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnAgents(refs),
    sameUrl,
    [{ chromiumTrack: "latest" }, { chromiumTrack: "Latest" }],
  ],
  beside: besideHttp,
  values: testValues,
  mend: mendHttp,
  path: (id) => `/tests/page-load/${id}`,
};
