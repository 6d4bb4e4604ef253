import type { JsonObject } from "../../provider/core/json";
import { besideHttp, mendHttp, onHttp, sameUrl } from "./http-parts";
import { bandwidth, interfaceValues, onInterfaces, sameOnInterfaces, sameOnTests } from "./parts";
import type { Sample } from "./sample";

export const httpServerTest: Sample = {
  minimal: ({ agents }) => ({ testName: "site", url: "https://a.test", interval: 60, agents: [agents[0]] }),
  full: (refs) => [
    {
      ...onHttp(refs),
      ...onInterfaces(refs),
      ipv6Policy: "force-ipv6",
      requestMethod: "post",
      postBody: "name=value",
      headers: ["X-Two: 2", "X-One: 1"],
    },
    { ...bandwidth(refs), url: "www.example.com" },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnInterfaces(refs),
    sameUrl,
    [
      { protocol: "icmp", authType: "none" },
      { protocol: "ICMP", authType: "None" },
    ],
    [{ headers: ["X-A: 1", "X-B: 2", "X-B: 3"] }, { headers: ["X-B: 2", "X-A: 1", "X-B: 3"] }],
    [{ oAuth: {} }, { oAuth: { requestMethod: "get", authType: "none", username: "" } }],
    [{ customHeaders: {} }, { customHeaders: { root: {}, all: {} } }],
    [{ monitors: ["101", "201"] }, { monitors: ["201", "101", "101"] }],
    [{ vaultCredentials: [{ secretId: "a" }] }, { vaultCredentials: [{ secretId: "a" }, { secretId: "a" }] }],
  ],
  beside: besideHttp,
  values: interfaceValues,
  mend: (args) => mendHttp(mendBody(args)),
  path: (id) => `/tests/http-server/${id}`,
};

/** A GET has no body (R048). */
function mendBody(args: JsonObject): JsonObject {
  return args.postBody && String(args.requestMethod).toLowerCase() === "get"
    ? { ...args, requestMethod: "post" }
    : args;
}
