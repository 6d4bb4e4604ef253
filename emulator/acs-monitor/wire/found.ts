import { param } from "../../server/request";
import type { Item, StoreName } from "../world";
import type { RequestContext } from "./context";
import { service } from "./service";

/** The object that a path names. */
export function found(context: RequestContext, store: StoreName): Item {
  const item = context.world.stores[store].find(param(context, "id"));
  if (item === undefined) throw service.notFound(context, param(context, "id"));
  return item;
}
