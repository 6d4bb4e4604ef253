import type { Api } from "../../core/api";
import type { Body } from "../../core/json";
import { didYouMean, nearest } from "../../core/nearest";

/** What every lookup may be asked. */
interface Named {
  /** The exact names that are asked for; each must be there once. */
  names?: readonly string[];
}

/** One way to find objects that exist. */
export interface Lookup<Args, Item = never> {
  /** What programs call: `getAgents`. Mocks are asked for it, so it stays. */
  readonly name: string;
  /** `agent`, for messages. */
  readonly what: string;
  /** What may be asked for. */
  readonly asks: readonly (keyof Args & string)[];
  readonly path: string;
  readonly listKey: string;
  readonly idOf: (item: Body) => string;
  /** What people call it. */
  readonly nameOf: (item: Body) => string;
  /** What a program gets to see of an item. The API may list more, secrets among it. */
  readonly shows: readonly (keyof Item & string)[];
  /** What may tell two objects of one name apart, and how to ask for it. */
  readonly apart?: { readonly by: keyof Args & string; readonly of: (item: Body) => string };
  /** Whether an item is asked for, names aside. Default: all are. */
  readonly matches?: (item: Body, args: Args) => boolean;
}

/**
 * The objects asked for, sorted by name. Throws where a name is not there (with the nearest ones) or is there more than
 * once (with their ids): a lookup never guesses.
 */
export async function find<Args extends Named, Item>(
  api: Api,
  lookup: Lookup<Args, Item>,
  args: Args,
): Promise<Body[]> {
  const { path, listKey, nameOf, matches } = lookup;
  refuseUnknown(lookup, args);
  const candidates = async (list: Promise<readonly Body[]>) =>
    (await list).filter((item) => !matches || matches(item, args));
  const list = api.lists.get(path, listKey);
  let items = await candidates(list);
  const names = args.names && [...new Set(args.names)];
  // An agent may have registered since the list came: before a lookup says that there is none, it looks again, once.
  if (names?.some((name) => !items.some((item) => nameOf(item) === name))) {
    items = await candidates(api.lists.renew(list, path, listKey));
  }
  const found = names ? names.map((name) => theOne(lookup, items, name, api.scope)) : items;
  return [...found].sort((a, b) => (lookup.nameOf(a) < lookup.nameOf(b) ? -1 : 1));
}

/** What is not known would find more than was meant, in silence. */
export function refuseUnknown<Args extends Named, Item>({ what, asks }: Lookup<Args, Item>, args: Args): void {
  for (const name of Object.keys(args)) {
    if ((asks as readonly string[]).includes(name)) continue;
    throw new Error(
      `A lookup of ${what}s cannot be asked for "${name}", only for ${asks.join(", ")}.${didYouMean(name, asks)}`,
    );
  }
}

function theOne<Args, Item>(
  { what, nameOf, idOf, apart }: Lookup<Args, Item>,
  items: Body[],
  name: string,
  scope: string,
): Body {
  const [found, ...more] = items.filter((item) => nameOf(item) === name);
  if (!found) {
    const near = nearest(name, items.map(nameOf));
    const hint = near.length ? `Near: ${near.join("; ")}.` : `${items.length} others match the rest of the lookup.`;
    throw new Error(`There is no ${what} called "${name}" in account group ${scope}. ${hint}`);
  }
  if (more.length) {
    const all = [found, ...more];
    const differ = apart && new Set(all.map(apart.of)).size > 1 ? apart : undefined;
    const ids = all.map((one) => (differ ? `${idOf(one)} (${differ.of(one)})` : idOf(one))).join(", ");
    const next = differ ? `Add \`${differ.by}\`, or use the id you mean.` : "Use the id you mean.";
    throw new Error(`${all.length} objects answer to the ${what} name "${name}": ${ids}. ${next}`);
  }
  return found;
}

/** True where nothing is asked, or the value is among what is asked. Case does not matter. */
export const among = (value: unknown, asked: readonly string[] | undefined): boolean =>
  asked === undefined || asked.some((one) => one.toLowerCase() === String(value).toLowerCase());

/** True where nothing is asked, or the value is what is asked. */
export const is = (value: unknown, asked: boolean | undefined): boolean =>
  asked === undefined || Boolean(value) === asked;
