import type { Sample } from "./sample";

const login = { name: "login", secretKey: "shop/login" };
const key = { name: "key", secretKey: "shop/key" };

export const credentialVaultOperation: Sample = {
  minimal: () => ({ name: "shop", secrets: [login] }),
  full: () => [
    { name: "named", secrets: [login, key], confirmDisabledObjects: true, accountGroupId: "281474976710706" },
  ],
  same: () => [[{ secrets: [login, key] }, { secrets: [key, login, key] }]],
  values: () => ({
    name: ["named", "Named otherwise"],
    "secrets.name": ["login", "key"],
    "secrets.secretKey": ["shop/login"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/operations/credential-vault/${id}`,
  notInputs: {
    status: "R213: the server's own",
    type: "a constant, and the document has only that of webhooks",
    "secrets.id": "the API gives it",
  },
};
