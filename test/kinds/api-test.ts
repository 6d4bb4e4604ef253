import type { JsonObject } from "../../provider/core/json";
import { sameUrl } from "./http-parts";
import { common, mendNetwork, onAgents, proxy, sameOnAgents, sameOnTests, testValues } from "./parts";
import type { Sample } from "./sample";

const step = (name: string) => ({ name, url: `https://a.test/${name}` });

export const apiTest: Sample = {
  minimal: ({ agents }) => ({
    testName: "api",
    url: "https://a.test",
    requests: [step("one")],
    interval: 60,
    agents: [agents[0]],
  }),
  full: (refs) => [
    {
      ...common(refs),
      ...onAgents(refs),
      ...proxy(refs),
      networkMeasurements: true,
      bgpMeasurements: true,
      usePublicBgp: false,
      monitors: [refs.monitors[1]],
      mtuMeasurements: true,
      numPathTraces: 3,
      pathTraceMode: "in-session",
      probeMode: "sack",
      protocol: "tcp",
      url: "http://www.example.com/api",
      requests: [
        {
          name: "log in",
          url: "https://www.example.com/login",
          method: "post",
          body: "{}",
          headers: [
            { key: "X-B", value: "2" },
            { key: "X-A", value: "1" },
          ],
          variables: [{ name: "token", value: "token" }],
          assertions: [{ name: "status-code", operator: "is", value: "200" }],
          authType: "oauth2",
          username: "probe",
          password: "s3cret-password",
          bearerToken: "s3cret-bearer",
          clientId: "s3cret-client",
          clientSecret: "s3cret-key",
          clientAuthentication: "in-body",
          scope: "all",
          tokenUrl: "https://www.example.com/token",
          collectApiResponse: true,
          verifyCertificate: true,
          waitTimeMs: 100,
        },
        step("look"),
      ],
      predefinedVariables: [
        { name: "b", value: "2" },
        { name: "a", value: "1" },
      ],
      credentials: [...refs.credentials].reverse(),
      vaultCredentials: [{ secretId: "0a4e", target: "password" }],
      targetTime: 20,
      timeLimit: 60,
      clientCertificate: "-----BEGIN PRIVATE KEY-----",
      clientCertDomainsAllowList: "example.com",
      distributedTracing: true,
      followRedirects: false,
      sslVersionId: "6",
    },
    { ...onAgents(refs), url: "www.example.com", requests: [step("one")], networkMeasurements: false },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnAgents(refs),
    sameUrl,
    [{ requests: [step("one")] }, { requests: [{ ...step("one"), method: "GET", authType: "none", headers: [] }] }],
  ],
  values: (refs) => ({ ...testValues(refs), requests: [step("one"), step("two")] }),
  mend: (args) => mendFixed(mendNetwork(args)),
  path: (id) => `/tests/api/${id}`,
};

/** What the API ignores on API tests is refused (R083). */
function mendFixed({ bgpMeasurements, mtuMeasurements, numPathTraces, ...args }: JsonObject): JsonObject {
  const on = args.networkMeasurements !== false;
  const kept = { bgpMeasurements, mtuMeasurements, ...(on ? { numPathTraces } : {}) };
  const fixed = { bgpMeasurements: on, mtuMeasurements: on, numPathTraces: 3 };
  const there = Object.keys(kept).filter((name) => kept[name as keyof typeof kept] !== undefined);
  const only = Object.fromEntries(there.map((name) => [name, fixed[name as keyof typeof fixed]]));
  return { ...args, ...only, ...(String(args.protocol).toLowerCase() === "icmp" ? { protocol: "tcp" } : {}) };
}
