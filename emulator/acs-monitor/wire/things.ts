import { crud } from "../../server/crud";
import type { Json } from "../../server/json";
import { bodyOf } from "../../server/request";
import { type Item, newItem, type StoreName, type World } from "../world";
import type { RequestContext, Route } from "./context";
import type { Fields } from "./fields";
import { throwIfAny } from "./invalid";
import { masked } from "./mask";
import { listOf } from "./narrow";
import { service } from "./service";
import { inTime } from "./time";
import { readAll, type Validation } from "./validation";

/** A kind of object that is listed, created, read, replaced and deleted. */
export interface Thing {
  /** Of the collection, below the base path. */
  path: string;
  store: StoreName;
  /** Those of an object with such values: its type may decide. */
  fields(values: Json, world: World): Fields;
  /** What the table cannot say. */
  validate?(validation: Validation, values: Json, before?: Item): void;
  /** What answers have beside the fields. */
  more?(item: Item, world: World): Json;
  /** Called after a write, before it is stored. */
  written?(item: Item, world: World, before?: Item): Item;
  /** Called before an object is deleted. */
  beforeDelete?(item: Item, world: World): void;
}

const shown = ({ fields, more }: Thing, item: Item, world: World): Json => ({
  id: item.id,
  ...masked(fields(item.values, world), item.values, world.on),
  ...more?.(item, world),
  created_at: inTime(item.createdAt),
  updated_at: inTime(item.updatedAt),
});

/** M15 */
function checkName(validation: Validation, { store }: Thing, name: unknown, before?: Item): void {
  if (validation.world.on("M15")) return;
  const others = validation.world.stores[store].list().filter(({ id }) => id !== before?.id);
  if (others.some(({ values }) => values.name === name)) validation.errors.name = ["The name has already been taken."];
}

/** A new object, or one that replaces the one before. */
export function write(thing: Thing, sent: Json, world: World, before?: Item): Item {
  const body = world.on("M10") ? sent : { ...before?.values, ...sent };
  const validation: Validation = { world, errors: {} };
  const values = readAll(validation, thing.fields(body, world), body, "", before?.values);
  checkName(validation, thing, values.name, before);
  if (!world.on("M21") && before !== undefined && before.values.type !== values.type) {
    validation.errors.type = ["The type cannot be changed."];
  }
  thing.validate?.(validation, values, before);
  throwIfAny(validation.errors);
  const item = before ? { ...before, values, updatedAt: world.clock.now() } : newItem(world, thing.store, values);
  return thing.written?.(item, world, before) ?? item;
}

export const things = (thing: Thing): Route[] =>
  crud<RequestContext, Item>({
    path: thing.path,
    service,
    store: ({ world }) => world.stores[thing.store],
    write: (context, before) => write(thing, bodyOf(context), context.world, before),
    show: (item, { world }) => ({ data: shown(thing, item, world) }),
    list: (items, context) =>
      listOf(
        items,
        { nameOf: ({ values }) => values.name, show: (item) => shown(thing, item, context.world) },
        context,
      ),
    beforeDelete: (item, { world }) => thing.beforeDelete?.(item, world),
  });
