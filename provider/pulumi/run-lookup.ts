import { pick } from "../core/bodies";
import type { Body } from "../core/json";
import { connect } from "../thousandeyes/connect";
import { find, type Lookup } from "../thousandeyes/lookups/lookup";
import { settings } from "../thousandeyes/settings";

/** Looks with the client the provider uses. In a file of its own, because it loads the client. */
export async function found<Args extends object, Item>(
  lookup: Lookup<Args, Item>,
  args: Args,
  given: Readonly<Record<string, string>>,
  accountGroupId?: string,
) {
  const connection = connect(
    settings(
      (name) => given[name],
      (name) => process.env[name],
    ),
  );
  const items = await find(connection.within(accountGroupId ?? (await connection.scope())), lookup, args);
  const shown = (item: Body) =>
    pick(item, (key) => (lookup.shows as readonly string[]).includes(key)) as unknown as Item;
  return { ids: items.map(lookup.idOf), items: items.map(shown) };
}
