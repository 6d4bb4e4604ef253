// Written by `npm run lists`: what the files of this folder export. Do not edit.
export { accountGroups } from "./account-groups";
export { agentNotificationRules } from "./agent-notification-rules";
export { agentProxies } from "./agent-proxies";
export { agents } from "./agents";
export { alertRules } from "./alert-rules";
export { alertSuppressionWindows } from "./alert-suppression-windows";
export { credentials } from "./credentials";
export { dashboardFilters } from "./dashboard-filters";
export { dashboards } from "./dashboards";
export { endpointLabels } from "./endpoint-labels";
export { monitors } from "./monitors";
export { permissions } from "./permissions";
export { roles } from "./roles";
export { tags } from "./tags";
export { tests } from "./tests";
export { users } from "./users";
