import type { Sample } from "./sample";

const token = { type: "other-token", token: "s3cret-key" };
const user = { type: "pan-key-gen", username: "te", password: "s3cret-password", keyTtl: 40 };

export const panoramaConnector: Sample = {
  minimal: () => ({ name: "branches", target: "https://branches.test", authentication: token }),
  full: () =>
    [user, token].map((authentication) => ({
      ...{ name: "named", target: "https://other.test", authentication },
      accountGroupId: "281474976710706",
    })),
  same: () => [
    [{ target: "https://branches.test" }, { target: "branches.test" }],
    [{ authentication: user }, { authentication: { ...user, type: "PAN-key-gen" } }],
  ],
  values: () => ({
    name: ["named", "Named otherwise"],
    authentication: [token, user, { ...user, keyTtl: 30 }],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/connectors/panorama/${id}`,
  notInputs: { type: "a constant" },
};
