import type { Sample } from "./sample";

export const agentTestAssignment: Sample = {
  minimal: ({ enterprise, tests }) => ({ agentId: enterprise[0], testIds: [tests[0]] }),
  full: ({ enterprise, tests }) => [
    { agentId: enterprise[0], testIds: [tests[1], tests[0]], accountGroupId: "281474976710706" },
  ],
  same: ({ tests }) => [[{ testIds: [...tests] }, { testIds: [tests[1], tests[0], tests[1]] }]],
  values: ({ enterprise, tests }) => ({
    agentId: [enterprise[0]],
    testIds: tests,
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/agents/${id}`,
  request: "post /agents/{agentId}/tests/assign",
};
