import { accountGroupRoutes } from "./admin/account-groups";
import { readOnlyAgentRoutes } from "./agents/read-only";
import { agentRoutes } from "./agents/routes";
import { ruleRoutes } from "./alerts/routes";
import { tagRoutes } from "./tags/routes";
import { testRoutes } from "./tests/routes";
import type { Route } from "./wire/asked";

/** Everything the emulator answers. Paths without parameters come before those that would swallow them. */
export const routes: readonly Route[] = [
  ...testRoutes,
  ...ruleRoutes,
  ...tagRoutes,
  ...readOnlyAgentRoutes,
  ...agentRoutes,
  ...accountGroupRoutes,
];
