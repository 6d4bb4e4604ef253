import type { Sample } from "./sample";

const ADA = "7e57ab1e-0001-4000-8000-000000000001";

export const endpointAgent: Sample = {
  minimal: () => ({ agent: ADA }),
  full: () => [
    {
      agent: "laptop-ada",
      name: "laptop-of-ada",
      licenseType: "advantage",
      enabled: false,
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [[{ licenseType: "advantage" }, { licenseType: "Advantage" }]],
  values: () => ({
    agent: [ADA],
    name: ["laptop-of-ada", "Renamed"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/endpoint/agents/${id}`,
  request: "patch /endpoint/agents/{agentId}",
};
