import type { Item, StoreName, World } from "../world";

/** M17: deletes, with an object, what has its id in this field. */
export const deleteWith =
  (link: string, stores: readonly StoreName[]) =>
  ({ id }: Item, world: World): void => {
    if (!world.on("M17")) return;
    for (const store of stores.map((name) => world.stores[name])) {
      for (const other of store.list()) if (other.values[link] === id) store.remove(String(other.id));
    }
  };
