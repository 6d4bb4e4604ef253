/** Objects of one kind by their id, in the order of their creation. */
export interface Collection<Item> {
  idOf(item: Item): string;
  find(id: string): Item | undefined;
  has(id: string): boolean;
  list(): Item[];
  /** Inserts the object, or replaces the one with its id. */
  save(item: Item): Item;
  remove(id: string): void;
}

export function createCollection<Item extends object>(key: keyof Item): Collection<Item> {
  const items = new Map<string, Item>();
  const idOf = (item: Item) => String(item[key]);
  return {
    idOf,
    find: (id) => items.get(id),
    has: (id) => items.has(id),
    list: () => [...items.values()],
    save(item) {
      items.set(idOf(item), item);
      return item;
    },
    remove(id) {
      items.delete(id);
    },
  };
}

/** A view of the matching objects of a collection. Saved objects go into the whole collection. */
export function subset<Item>(all: Collection<Item>, fits: (item: Item) => boolean): Collection<Item> {
  const find = (id: string) => {
    const item = all.find(id);
    return item !== undefined && fits(item) ? item : undefined;
  };
  return { ...all, find, has: (id) => find(id) !== undefined, list: () => all.list().filter(fits) };
}
