import { accountGroupRoutes } from "./admin/account-groups";
import { auditRoutes } from "./admin/audit-routes";
import { credentialRoutes } from "./admin/credentials";
import { roleRoutes } from "./admin/roles";
import { userRoutes } from "./admin/users";
import { localProblemRoutes } from "./agents/local-problems";
import { readOnlyRoutes } from "./agents/read-only";
import { agentRoutes } from "./agents/routes";
import { alertRoutes } from "./alerts/alerts";
import { ruleRoutes } from "./alerts/routes";
import { windowRoutes } from "./alerts/windows";
import { filterRoutes } from "./dashboards/filters";
import { dashboardRoutes } from "./dashboards/routes";
import { endpointRoutes } from "./endpoint/labels";
import { tagRoutes } from "./tags/routes";
import { historyRoutes } from "./tests/history";
import { testRoutes } from "./tests/routes";
import type { Route } from "./wire/context";

/** Everything the emulator answers. Paths without parameters come before those that would swallow them. */
export const routes: readonly Route[] = [
  ...testRoutes,
  ...historyRoutes,
  ...ruleRoutes,
  ...alertRoutes,
  ...windowRoutes,
  ...tagRoutes,
  ...endpointRoutes,
  ...readOnlyRoutes,
  ...localProblemRoutes,
  ...agentRoutes,
  ...filterRoutes,
  ...dashboardRoutes,
  ...credentialRoutes,
  ...roleRoutes,
  ...userRoutes,
  ...accountGroupRoutes,
  ...auditRoutes,
];
