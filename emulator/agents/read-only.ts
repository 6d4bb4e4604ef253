import { monitors } from "../seeds/monitors";
import { ok, type Route } from "../wire/asked";
import { selfOfList } from "../wire/links";

/** Lists that this API can only read (R205). */
export const readOnlyAgentRoutes: Route[] = [
  {
    method: "GET",
    path: "/monitors",
    service: "agents",
    handle: (asked) => ok({ monitors, _links: selfOfList(asked) }),
  },
];
