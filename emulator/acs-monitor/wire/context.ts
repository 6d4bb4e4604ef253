import type { ApiRequest, Route as ApiRoute } from "../../server/request";
import type { World } from "../world";

/** One request, as the handler of a route gets it. */
export interface RequestContext extends ApiRequest {
  world: World;
}

export type Route = ApiRoute<RequestContext>;
