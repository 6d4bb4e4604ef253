import { find, type Lookup } from "../lookups/lookup";
import { connect } from "../thousandeyes/connect";
import { settings } from "../thousandeyes/settings";

/** Looks with the client the provider uses. In a file of its own, because it loads the client. */
export async function found<Args, Item>(
  lookup: Lookup<Args>,
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
  return { ids: items.map(lookup.idOf), items: items as unknown as Item[] };
}
