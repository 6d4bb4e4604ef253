import type { Json } from "../../server/json";
import type { RequestContext } from "./context";
import { selfOfList } from "./links";

/** The body of a list: its items under their key, and a self link. */
export const listOf =
  <Item>(key: string, show: (item: Item, context: RequestContext) => unknown) =>
  (items: readonly Item[], context: RequestContext): Json => ({
    [key]: items.map((item) => show(item, context)),
    _links: selfOfList(context),
  });
