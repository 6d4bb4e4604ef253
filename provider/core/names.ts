import type { Api } from "./api";
import type { UniqueName } from "./define";
import type { JsonObject } from "./json";

/** The names that exist, and those being created right now, with the ids of what has them. */
interface Register {
  readonly taken: Map<string, string>;
  /** When the list is in. */
  listed: Promise<void>;
}

const BEING_CREATED = "being created in this deployment";
/** The create failed, and may have been carried out all the same: the list knows. */
const UNCERTAIN = "uncertain";

/** One register per list and scope: the API object is the same for the same scope. */
const registers = new WeakMap<Api, Map<string, Register>>();

/**
 * Refuses a name that exists already, with the id of what has it, and reserves it otherwise. Fetches the list once;
 * before it says no it looks again, because the list may be old.
 *
 * @param own The id of the object that is to get the name, if there is one: it may have it already, from a renaming whose
 * answer was lost.
 * @returns Gives the name the id of the object that now has it, or gives it back.
 */
export async function reserve(
  api: Api,
  names: UniqueName,
  news: JsonObject,
  own?: string,
): Promise<(id?: string) => void> {
  const name = names.nameOf(news);
  if (name === undefined) return () => {};
  const register = registerOf(api, names);
  const { taken } = register;
  await register.listed;
  if (taken.has(name) && taken.get(name) !== BEING_CREATED) await list(api, names, register);
  const holder = taken.get(name);
  if (holder && holder !== own) {
    if (holder === BEING_CREATED) {
      throw new Error(`${names.describe(name)} is ${BEING_CREATED}. Give one of the two another name.`);
    }
    throw new Error(
      `${names.describe(name)} exists already (id ${holder}). If the program renamed or moved the resource that has it, say so ` +
        "with its `aliases` option. If not, give this one another name, delete the other one, or import it, for " +
        `instance when an interrupted run left it behind${names.readOn ? `: ${names.readOn}` : ""}.`,
    );
  }
  taken.set(name, BEING_CREATED);
  return (id) => void taken.set(name, id ?? UNCERTAIN);
}

/** Forgets what an object was called, after it was deleted or renamed. */
export async function release(api: Api, names: UniqueName, id: string): Promise<void> {
  const taken = registers.get(api)?.get(names.path)?.taken;
  for (const [name, holder] of taken ?? []) if (holder === id) taken?.delete(name);
}

function registerOf(api: Api, names: UniqueName): Register {
  const known = registers.get(api) ?? new Map<string, Register>();
  registers.set(api, known);
  const register = known.get(names.path) ?? { taken: new Map(), listed: Promise.resolve() };
  if (!known.has(names.path)) {
    known.set(names.path, register);
    register.listed = list(api, names, register);
    register.listed.catch(() => known.delete(names.path));
  }
  return register;
}

/** The register stays the same one, so that whoever holds a name in it can still give it an id or give it back. */
async function list(api: Api, { path, listKey, nameOf, idOf }: UniqueName, { taken }: Register): Promise<void> {
  const before = [...taken];
  const there = await api.list(path, listKey);
  // What was given or taken while the list was under way is newer than the list.
  for (const [name, holder] of before) if (holder !== BEING_CREATED && taken.get(name) === holder) taken.delete(name);
  for (const item of there) {
    const name = nameOf(item);
    if (name !== undefined && !taken.has(name)) taken.set(name, idOf(item));
  }
}
