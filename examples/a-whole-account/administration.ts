import * as te from "pulumi-thousandeyes";

/** The branches have tests and agents of their own. */
export const branches = new te.AccountGroup("branches", { accountGroupName: "Branches" });

/** Sees everything, and changes nothing. */
const auditor = new te.Role("auditor", { name: "Auditor", permissions: ["TESTS_READ", "REPORTS_READ"] });

/** Works on the branches only. */
new te.User("ada", {
  email: "ada@example.com",
  name: "Ada",
  loginAccountGroupId: branches.id,
  accountGroupRoles: [{ accountGroupId: branches.id, roleIds: te.getRoles({ names: ["Regular User"] }).ids }],
});

/** Looks at all account groups, also at later ones. */
new te.User("grace", { email: "grace@example.com", name: "Grace", allAccountGroupRoleIds: [auditor.id] });
