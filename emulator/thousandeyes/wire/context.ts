import type { ApiRequest, Route as ApiRoute } from "../../server/request";
import type { Scope } from "../world/world";

/** One request, as the handler of a route gets it. */
export interface RequestContext extends ApiRequest, Scope {}

export type Route = ApiRoute<RequestContext>;
