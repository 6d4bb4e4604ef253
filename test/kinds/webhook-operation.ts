import type { Sample } from "./sample";

export const webhookOperation: Sample = {
  minimal: () => ({ name: "on call", category: "alerts" }),
  full: () => [
    {
      name: "named",
      category: "recommendations",
      enabled: false,
      path: "/alerts",
      payload: '{"test": "{{alert.test.name}}"}',
      headers: [
        { name: "X-Key", value: "s3cret-header" },
        { name: "Accept", value: "application/json" },
      ],
      queryParams: '{"from": "{{alert.test.name}}"}',
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [
    [{ category: "alerts" }, { category: "Alerts" }],
    [{ payload: "{\n}" }, { payload: "{\r\n}" }],
    [
      {
        headers: [
          { name: "A", value: "1" },
          { name: "B", value: "2" },
        ],
      },
      {
        headers: [
          { name: "B", value: "2" },
          { name: "A", value: "1" },
          { name: "A", value: "1" },
        ],
      },
    ],
  ],
  values: () => ({
    name: ["named", "Named otherwise"],
    "headers.name": ["Accept", "X-A"],
    "headers.value": ["1"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/operations/webhooks/${id}`,
  notInputs: { status: "R213: the server's own; requests have `pending`", type: "a constant" },
};
