import { ok } from "../server/request";
import type { Route } from "./wire/context";
import { service } from "./wire/service";
import { inTime } from "./wire/time";

export const healthRoutes: Route[] = [
  {
    method: "GET",
    path: "/system/health",
    service,
    handle: ({ world }) => ok({ status: "ok", time: inTime(world.clock.now()) }),
  },
];
