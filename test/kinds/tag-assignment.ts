import type { Sample } from "./sample";

const onTest = (id: string) => ({ id, type: "test" });

export const tagAssignment: Sample = {
  minimal: ({ tags, tests }) => ({ tagId: tags[0], assignments: [onTest(tests[0])] }),
  full: ({ tags, tests }) => [
    { tagId: tags[1], assignments: [onTest(tests[1]), onTest(tests[0])], accountGroupId: "281474976710706" },
  ],
  same: ({ tags, tests }) => [
    [{ tagId: tags[0] }, { tagId: tags[0].toUpperCase() }],
    [
      { assignments: [onTest(tests[0]), onTest(tests[1])] },
      { assignments: [onTest(tests[1]), { id: tests[0], type: "TEST" }, onTest(tests[1])] },
    ],
  ],
  values: ({ tags, tests }) => ({
    tagId: tags,
    "assignments.id": tests,
    "assignments.type": ["test"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/tags/${id}`,
  request: "post /tags/{id}/assign",
};
