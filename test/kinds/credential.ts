import type { Sample } from "./sample";

export const credential: Sample = {
  minimal: () => ({ name: "login", value: "s3cret" }),
  full: () => [{ name: "named", value: "s3cret-value", accountGroupId: "281474976710706" }],
  same: () => [],
  values: () => ({
    name: ["named", "Named otherwise"],
    value: ["s3cret", "s3cret-other"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/credentials/${id}`,
};
