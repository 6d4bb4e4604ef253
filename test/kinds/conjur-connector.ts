import type { Sample } from "./sample";

const authentication = { type: "conjur-host", hostId: "host/te", apiKey: "s3cret-key" };

export const conjurConnector: Sample = {
  minimal: () => ({ name: "vault", target: "https://vault.test", account: "shop", authentication }),
  full: () => [
    {
      name: "named",
      target: "https://other.test/conjur",
      account: "other",
      authentication: { ...authentication, hostId: "host/other" },
      confirmDisabledObjects: true,
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [
    [{ target: "https://vault.test" }, { target: "vault.test" }],
    [{ authentication }, { authentication: { ...authentication, type: "Conjur-Host" } }],
  ],
  values: () => ({
    name: ["named", "Named otherwise"],
    account: ["shop", "other"],
    authentication: [authentication, { ...authentication, apiKey: "s3cret-other" }],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/connectors/conjur/${id}`,
  notInputs: { type: "a constant" },
};
