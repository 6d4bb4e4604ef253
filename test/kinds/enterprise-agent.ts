import type { Sample } from "./sample";

export const enterpriseAgent: Sample = {
  minimal: ({ enterprise }) => ({ agent: enterprise[0] }),
  full: () => [
    {
      agent: "office-berlin-1",
      agentName: "Berlin",
      enabled: false,
      accountGroups: ["281474976710707", "281474976710706"],
      ipv6Policy: "prefer-ipv6",
      keepBrowserCache: true,
      targetForTests: "berlin.example.com",
      localResolutionPrefixes: ["10.2.0.0/16", "10.1.0.0/16"],
      deleteOnDestroy: true,
      accountGroupId: "281474976710706",
    },
  ],
  same: ({ groups }) => [
    [{ accountGroups: ["281474976710706", groups[0]] }, { accountGroups: [groups[0], "281474976710706", groups[0]] }],
    [{ ipv6Policy: "prefer-ipv6" }, { ipv6Policy: "Prefer-IPv6" }],
    [
      { localResolutionPrefixes: ["10.1.0.0/16", "10.2.0.0/16"] },
      { localResolutionPrefixes: ["10.2.0.0/16", "10.1.0.0/16"] },
    ],
  ],
  values: ({ enterprise, groups }) => ({
    agent: [enterprise[0]],
    agentName: ["Berlin", "Renamed"],
    accountGroups: ["281474976710706", ...groups],
    accountGroupId: ["281474976710706"],
  }),
  // An agent that its own account group may not use is out of sight.
  mend: (args) =>
    Array.isArray(args.accountGroups) ? { ...args, accountGroups: [...args.accountGroups, "281474976710706"] } : args,
  path: (id) => `/agents/${id}`,
  notInputs: { tests: "AgentTestAssignment: a list here would fight with `agents` of the tests" },
  request: "put /agents/{agentId}",
};
