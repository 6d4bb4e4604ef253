import type { Collection } from "../store/collection";
import type { ServiceConventions } from "./conventions";
import { type ApiRequest, noContent, ok, param, type Route } from "./request";

/** A collection of objects that an API lists, creates, reads, updates and deletes. */
export interface Resource<Context extends ApiRequest, Item> {
  /** The path of the collection, below the base path. */
  path: string;
  service: ServiceConventions<Context>;
  store(context: Context): Collection<Item>;
  /** Makes a new object from a body, or changes the one before. */
  write(context: Context, before?: Item): Item;
  show(item: Item, context: Context): unknown;
  /** The response to a create and an update, if it differs from that to a read. */
  showWritten?(item: Item, context: Context): unknown;
  /** The response to a list. */
  list(items: Item[], context: Context): unknown;
  update?: "PUT" | "PATCH";
  /** Refuses to change or delete an object. */
  guard?(item: Item): void;
  /** Called before an object is deleted: refuses it, or removes references to it. */
  beforeDelete?(item: Item, context: Context): void;
}

export function crud<Context extends ApiRequest, Item>(resource: Resource<Context, Item>): Route<Context>[] {
  const { path, service, store, write, show, showWritten = show, list, update = "PUT" } = resource;
  const item = `${path}/:id`;
  const find = (context: Context): Item => {
    const found = store(context).find(param(context, "id"));
    if (found === undefined) throw service.notFound(context, param(context, "id"));
    return found;
  };
  const findWritable = (context: Context): Item => {
    const found = find(context);
    resource.guard?.(found);
    return found;
  };
  const create: Route<Context>["handle"] = (context) => {
    const created = store(context).save(write(context));
    const location = `${path}/${store(context).idOf(created)}`;
    return { status: 201, body: showWritten(created, context), location };
  };
  const change = (context: Context): Item => store(context).save(write(context, findWritable(context)));
  const remove: Route<Context>["handle"] = (context) => {
    const found = findWritable(context);
    resource.beforeDelete?.(found, context);
    store(context).remove(store(context).idOf(found));
    return noContent();
  };
  return [
    { method: "GET", path, service, handle: (context) => ok(list(store(context).list(), context)) },
    { method: "POST", path, service, handle: create },
    { method: "GET", path: item, service, handle: (context) => ok(show(find(context), context)) },
    { method: update, path: item, service, handle: (context) => ok(showWritten(change(context), context)) },
    { method: "DELETE", path: item, service, handle: remove },
  ];
}
