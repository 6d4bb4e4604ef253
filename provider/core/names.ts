import type { Api } from "./api";
import type { UniqueName } from "./define";
import type { JsonObject } from "./json";
import { sentence } from "./sentence";

/** The names that exist or are being created right now, with the ids of their objects. */
interface Register {
  readonly taken: Map<string, string>;
  /** Resolves when the list has arrived. */
  listed: Promise<void>;
}

const BEING_CREATED = "being created in this deployment";
/** The create failed but may have been carried out: the next list shows it. */
const UNCERTAIN = "uncertain";

/** One register for each list and scope: the `Api` object is the same for the same scope. */
const registers = new WeakMap<Api, Map<string, Register>>();

/**
 * Reserves a name, or refuses it with the id of its object if it exists already. Fetches the list once; before it
 * refuses a name it fetches it again, because the first list may be out of date.
 *
 * @param own The id of the object that gets the name, if it exists: it may have the name already, from an update whose
 *   answer was lost.
 * @returns A function that stores the id of the object with the name, or, without an id, gives the name up.
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
  const isHeld = taken.has(name) && taken.get(name) !== BEING_CREATED;
  // Two that swap their names have the same one for a moment.
  if (isHeld && own && names.mayRepeat) return (id) => void (id && taken.set(name, id));
  if (isHeld) await list(api, names, register);
  const holder = taken.get(name);
  if (holder && holder !== own) {
    if (holder === BEING_CREATED) {
      throw new Error(sentence`${names.describe(name)} is ${BEING_CREATED}. Give one of the two another name.`);
    }
    throw new Error(
      sentence`${names.describe(name)} exists already (id ${holder}). If the program renamed or moved the resource that has it, say so ` +
        sentence`with its \`aliases\` option. If not, give this one another name, or take over the other one: \`adopt: "${holder}"\`, for ` +
        sentence`instance when an interrupted run left it behind${names.readOn ? `: ${names.readOn}` : ""}.`,
    );
  }
  taken.set(name, BEING_CREATED);
  return (id) => void taken.set(name, id ?? UNCERTAIN);
}

/** Forgets the names of an object after it was deleted or renamed. */
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

/** Updates the same register, so that reservations in it stay valid. */
async function list(api: Api, { path, listKey, nameOf, idOf }: UniqueName, { taken }: Register): Promise<void> {
  const before = [...taken];
  const items = await api.list(path, listKey);
  // Names that were reserved or released while the list was fetched are newer than the list.
  for (const [name, holder] of before) if (holder !== BEING_CREATED && taken.get(name) === holder) taken.delete(name);
  for (const item of items) {
    const name = nameOf(item);
    if (name !== undefined && !taken.has(name)) taken.set(name, idOf(item));
  }
}
