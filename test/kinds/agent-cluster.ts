import type { Sample } from "./sample";

export const agentCluster: Sample = {
  minimal: () => ({ cluster: "datacenter-cluster", members: ["datacenter-1", "datacenter-2"] }),
  full: () => [
    {
      cluster: "datacenter-cluster",
      members: ["office-lyon-1", "datacenter-2", "datacenter-1"],
      dissolveOnDestroy: true,
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [[{ members: ["b", "a"] }, { members: ["a", "b", "a"] }]],
  values: () => ({
    cluster: ["datacenter-cluster"],
    members: ["datacenter-1", "datacenter-2", "office-lyon-1"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/agents/${id}`,
  notInputs: { agents: "R203: ids change when agents join and leave, so `members` names them" },
  request: "post /agents/{agentId}/cluster/assign",
};
