// Written by `npm run lists`: what the files of this folder export. Do not edit.
export { accountGroupRoutes } from "./admin/account-groups";
export { auditRoutes } from "./admin/audit-routes";
export { credentialRoutes } from "./admin/credentials";
export { roleRoutes } from "./admin/roles";
export { userRoutes } from "./admin/users";
export { localProblemRoutes } from "./agents/local-problems";
export { readOnlyRoutes } from "./agents/read-only";
export { agentRoutes } from "./agents/routes";
export { alertRoutes } from "./alerts/alerts";
export { ruleRoutes } from "./alerts/routes";
export { windowRoutes } from "./alerts/windows";
export { filterRoutes } from "./dashboards/filters";
export { dashboardRoutes } from "./dashboards/routes";
export { endpointRoutes } from "./endpoint/labels";
export { tagRoutes } from "./tags/routes";
export { historyRoutes } from "./tests/history";
export { testRoutes } from "./tests/routes";
