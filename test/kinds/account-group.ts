import type { Sample } from "./sample";

export const accountGroup: Sample = {
  minimal: () => ({ accountGroupName: "branches" }),
  full: ({ enterprise }) => [{ accountGroupName: "named", agents: [enterprise[1]] }],
  same: ({ enterprise }) => [
    [{ agents: [enterprise[0], enterprise[1]] }, { agents: [enterprise[1], enterprise[0], enterprise[1]] }],
  ],
  values: ({ enterprise }) => ({
    accountGroupName: ["named", "Named otherwise"],
    agents: [...enterprise],
  }),
  path: (id) => `/account-groups/${id}`,
};
