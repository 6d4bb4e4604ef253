import type { Sample } from "./sample";

const [REGULAR, ADMIN] = ["281474976759598", "281474976759599"] as const;

export const user: Sample = {
  minimal: () => ({ email: "ops@example.com" }),
  full: ({ groups: [one, other] }) => [
    {
      email: "named@example.com",
      name: "Named",
      loginAccountGroupId: one,
      accountGroupRoles: [
        { accountGroupId: other, roleIds: [REGULAR] },
        { accountGroupId: one, roleIds: [REGULAR, ADMIN] },
      ],
      allAccountGroupRoleIds: [REGULAR],
      accountGroupId: "281474976710706",
    },
  ],
  same: ({ groups: [one, other] }) => [
    [
      {
        accountGroupRoles: [
          { accountGroupId: one, roleIds: [REGULAR, ADMIN] },
          { accountGroupId: other, roleIds: [REGULAR] },
        ],
      },
      {
        accountGroupRoles: [
          { accountGroupId: other, roleIds: [REGULAR, REGULAR] },
          { accountGroupId: one, roleIds: [ADMIN, REGULAR] },
        ],
      },
    ],
    [{ allAccountGroupRoleIds: [REGULAR, ADMIN] }, { allAccountGroupRoleIds: [ADMIN, REGULAR, ADMIN] }],
  ],
  values: ({ groups }) => ({
    email: ["named@example.com", "other@example.com"],
    name: ["Named", "Named otherwise"],
    loginAccountGroupId: groups,
    "accountGroupRoles.accountGroupId": groups,
    "accountGroupRoles.roleIds": [REGULAR, ADMIN],
    allAccountGroupRoleIds: [REGULAR, ADMIN],
    accountGroupId: ["281474976710706"],
  }),
  named: (text) => ({ email: `of-${Buffer.from(text).toString("hex")}@example.com` }),
  path: (id) => `/users/${id}`,
};
