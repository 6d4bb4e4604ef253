import { besideHttp, browser, mendHttp, onHttp, sameUrl } from "./http-parts";
import { bandwidth, onAgents, sameOnAgents, sameOnTests, testValues } from "./parts";
import type { Sample } from "./sample";

export const webTransactionTest: Sample = {
  minimal: ({ agents }) => ({
    testName: "shop",
    url: "https://a.test",
    interval: 60,
    agents: [agents[0]],
    transactionScript: "run();",
  }),
  full: (refs) => [
    {
      ...onHttp(refs),
      ...onAgents(refs),
      ...browser(refs),
      credentials: [...refs.credentials].reverse(),
      transactionScript: "login();\nbuy();",
      targetTime: 20,
      timeLimit: 60,
      flagCollectConsoleLogs: true,
    },
    { ...bandwidth(refs), url: "www.example.com", transactionScript: "run();" },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnAgents(refs),
    sameUrl,
    [{ credentials: [...refs.credentials] }, { credentials: [...refs.credentials].reverse() }],
  ],
  beside: besideHttp,
  values: testValues,
  mend: mendHttp,
  path: (id) => `/tests/web-transactions/${id}`,
};
