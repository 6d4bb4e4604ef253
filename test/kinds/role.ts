import type { Sample } from "./sample";

export const role: Sample = {
  minimal: () => ({ name: "auditor", permissions: ["5"] }),
  full: () => [{ name: "named", permissions: ["TESTS_READ", "2"], accountGroupId: "281474976710706" }],
  same: () => [[{ permissions: ["1", "TESTS_READ"] }, { permissions: ["tests_read", "1", "TESTS_READ"] }]],
  values: () => ({
    name: ["named", "Named otherwise"],
    permissions: ["1", "2", "TESTS_READ", "TESTS_UPDATE"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/roles/${id}`,
};
