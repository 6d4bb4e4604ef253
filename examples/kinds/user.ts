import * as te from "pulumi-thousandeyes";

/** Sees the tests of one account group. */
new te.User("ada", {
  email: "ada@example.com",
  accountGroupRoles: [{ accountGroupId: "281474976710706", roleIds: ["281474976759598"] }],
});
