import type { Api } from "../../../core/api";
import type { Operations } from "../../../core/define";
import { inTurn } from "../../../core/in-turn";
import type { JsonObject } from "../../../core/json";
import { oneForEach } from "../../../core/one-for-each";
import { sentence } from "../../../core/sentence";

const where = { path: "/quotas", listKey: "quotas" };

interface Quota {
  /** The key that identifies what the quota is for: an organisation, an account group. */
  readonly idKey: string;
  /** `organisation`, for messages. */
  readonly what: string;
  /** The quotas of this kind in an item of the list, which has those of one organisation. */
  readonly itemsOf: (item: JsonObject) => JsonObject[];
  /** The id of what the program gives a quota to. */
  readonly idOf: (api: Api, news: JsonObject) => string | Promise<string>;
  assign(api: Api, id: string, news: JsonObject): Promise<unknown>;
  unassign(api: Api, id: string, state: JsonObject): Promise<unknown>;
}

/**
 * The operations of a kind of quota (R218). A quota has no id of its own and assigning one replaces the one that is
 * there: so it is read first, and a quota that somebody else set is not replaced in silence.
 */
export function quota({ idKey, what, itemsOf, idOf, assign, unassign }: Quota): Operations {
  /** Only the organisation's own quota shows its id: without one, that of the program stands. */
  const fromItem = (found: JsonObject, { orgId }: JsonObject): JsonObject =>
    orgId === undefined ? found : { orgId, ...found };

  async function read(api: Api, id: string, known: JsonObject): Promise<JsonObject | undefined> {
    const all = (await api.list(where.path, where.listKey)).flatMap(itemsOf);
    const found = all.find((one) => String(one[idKey]) === id);
    return found && fromItem(found, known);
  }

  async function readBack(api: Api, id: string, known: JsonObject): Promise<JsonObject> {
    const found = await read(api, id, known);
    if (found) return found;
    throw new Error(
      sentence`GET ${where.path}: the quota of ${what} ${id} is gone. Run \`pulumi up --refresh\` to set it again.`,
    );
  }

  const operations: Operations = {
    async create(api, news) {
      const id = await idOf(api, news);
      const answer = { ...news, [idKey]: id };
      await inTurn(where.path, async () => {
        const found = await read(api, id, news);
        if (found === undefined) await assign(api, id, news);
        else if (found.value !== news.value) throw taken(what, id, found);
      });
      return { id, answer };
    },
    // The quota exists now: a failed read must not remove it from the state.
    afterCreate: readBack,
    read,
    bulkRead: { ...where, idKey, itemsOf, fromItem },
    async update(api, id, { news }) {
      await inTurn(where.path, () => assign(api, id, news));
      return readBack(api, id, news);
    },
    delete: (api, id, state) =>
      inTurn(where.path, async () => {
        if (await read(api, id, state)) await unassign(api, id, state);
      }),
    adoption: { idOf: (answer) => String(answer[idKey]) },
  };
  return oneForEach(operations, {
    input: idKey,
    thing: (id) => (id === undefined ? `the quota of the ${what}` : `the quota of ${what} ${id}`),
  });
}

const taken = (what: string, id: string, { value }: JsonObject) =>
  new Error(
    sentence`value: the quota of ${what} ${id} exists already (id ${id}), ${String(value)} units, and is not replaced in silence ` +
      sentence`(R218). If it is yours, take it over: \`adopt: "${id}"\`. If not, remove this resource.`,
  );
