import type { Api } from "./api";
import type { Names } from "./define";
import type { Body } from "./json";

/** The names that exist, and those being created right now, by name. */
type Taken = Map<string, string>;

const BEING_CREATED = "being created in this deployment";

/** One register per list and account group: the API object is the same for the same account group. */
const registers = new WeakMap<Api, Map<string, Promise<Taken>>>();

/**
 * Refuses a name that exists already, with the id of what has it, and reserves it otherwise. Fetches the list once;
 * before it says no it looks again, because the list may be old.
 *
 * @returns Frees the name, or gives it the id of the object that now has it.
 */
export async function reserve(api: Api, names: Names, wanted: Body): Promise<(id?: string) => void> {
  const name = names.nameOf(wanted);
  if (name === undefined) return () => {};
  let taken = await register(api, names);
  if (taken.has(name) && taken.get(name) !== BEING_CREATED) taken = await register(api, names, true);
  const holder = taken.get(name);
  if (holder) {
    const who = holder === BEING_CREATED ? `is ${BEING_CREATED}` : `exists already (id ${holder})`;
    throw new Error(
      `${names.say(name)} ${who}. Give this one another name, delete the other one, or import it into the stack.`,
    );
  }
  taken.set(name, BEING_CREATED);
  return (id) => void (id ? taken.set(name, id) : taken.delete(name));
}

/** Forgets what an object was called, after it was deleted or renamed. */
export async function release(api: Api, names: Names, id: string): Promise<void> {
  const taken = await registers.get(api)?.get(names.path);
  for (const [name, holder] of taken ?? []) if (holder === id) taken?.delete(name);
}

function register(api: Api, names: Names, again = false): Promise<Taken> {
  const lists = registers.get(api) ?? new Map<string, Promise<Taken>>();
  registers.set(api, lists);
  const known = lists.get(names.path);
  if (known && !again) return known;
  const fetched = fetchNames(api, names, known).catch((error) => {
    lists.delete(names.path);
    throw error;
  });
  lists.set(names.path, fetched);
  return fetched;
}

async function fetchNames(api: Api, { path, listKey, nameOf, idOf }: Names, before?: Promise<Taken>): Promise<Taken> {
  const taken: Taken = new Map();
  for (const item of await api.list(path, listKey)) {
    const name = nameOf(item);
    if (name !== undefined) taken.set(name, idOf(item));
  }
  for (const [name, holder] of (await before) ?? []) if (holder === BEING_CREATED) taken.set(name, holder);
  return taken;
}
