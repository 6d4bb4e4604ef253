import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const client = {
  oauthClientId: "client",
  oauthClientSecret: "s3cret-client",
  oauthTokenUrl: "https://login.test/token",
};
const authentications: JsonObject[] = [
  { type: "basic", username: "ada", password: "s3cret-password" },
  { type: "bearer-token", token: "s3cret-bearer" },
  { type: "other-token", token: "s3cret-other" },
  { type: "oauth-client-credentials", ...client, scope: "write", token: "s3cret-issued" },
  {
    ...{ type: "oauth-auth-code", ...client, oauthAuthUrl: "https://login.test/authorize", code: "s3cret-code" },
    ...{ redirectUri: "https://app.test/back", token: "s3cret-issued", refreshToken: "s3cret-refresh" },
  },
];

export const genericConnector: Sample = {
  minimal: () => ({ name: "incidents", target: "https://incidents.test/hook" }),
  full: () =>
    authentications.map((authentication) => ({
      ...{ name: "named", target: "https://other.test/hook", authentication },
      ...{ headers: [{ name: "X-Key", value: "s3cret-header" }], accountGroupId: "281474976710706" },
    })),
  same: () => [
    [{ target: "https://incidents.test" }, { target: "incidents.test" }],
    [
      { authentication: { type: "bearer-token", token: "t" } },
      { authentication: { type: "Bearer-Token", token: "t" } },
    ],
    [
      { authentication: { type: "oauth-client-credentials", ...client } },
      { authentication: { type: "oauth-client-credentials", ...client, scope: "", token: "" } },
    ],
  ],
  values: () => ({
    name: ["named", "Named otherwise"],
    authentication: authentications,
    "headers.name": ["Accept", "X-A"],
    "headers.value": ["1"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/connectors/generic/${id}`,
  notInputs: { type: "a constant" },
};
