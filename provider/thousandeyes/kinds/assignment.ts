import type { Api, Query } from "../../core/api";
import type { Claims } from "../../core/claims";
import { getObject } from "../../core/collection";
import type { Operations } from "../../core/define";
import type { Field } from "../../core/field";
import { inTurn } from "../../core/in-turn";
import { equal, type Json, type JsonObject } from "../../core/json";

interface Assignment {
  /** The input with the owner's id, and the input with the list of members. */
  readonly ownerKey: string;
  readonly membersKey: string;
  /** Where owners are read: at `<path>/<id>`, or all in a list. */
  readonly path: string;
  readonly listKey: string;
  readonly idKey: string;
  /** Makes answers include the links. */
  readonly query: Query;
  /** The key of an answer that holds the links, and their shape. */
  readonly answerKey: string;
  readonly memberField: Field<never>;
  /** The name of a link, the same for both sides that may own it. */
  name(id: string, link: Json): string;
  /** Reads a link from its other side, for answers that were seen to leave links out. */
  visibleOnMember?(api: Api, id: string, link: Json): Promise<boolean>;
  send(api: Api, path: string, what: "assign" | "unassign", others: Json[]): Promise<unknown>;
}

/** The operations of a kind that links members to one owner: it owns the links it lists, and no others. */
export function assignment({
  ownerKey,
  membersKey,
  query,
  answerKey,
  memberField,
  name,
  visibleOnMember = unseen,
  send,
  ...where
}: Assignment): Operations {
  const at = (id: string) => `${where.path}/${encodeURIComponent(id)}`;
  const listed = ({ [membersKey]: all }: JsonObject): Json[] => (Array.isArray(all) ? all : []);
  const request = async (api: Api, id: string, what: "assign" | "unassign", which: Json[]) =>
    void (which.length && (await send(api, at(id), what, which)));
  /**
   * The links that exist. A link that the answer lacks counts as lost only if its other side does not show it either.
   */
  const existingLinks = async (api: Api, id: string, values: JsonObject, answer: JsonObject): Promise<JsonObject> => {
    const related = memberField.read(answer[answerKey] ?? []) as Json[];
    const found: Json[] = [];
    for (const link of listed(values)) {
      if (related.some((one) => equal(one, link)) || (await visibleOnMember(api, id, link))) found.push(link);
    }
    return { [ownerKey]: id, [membersKey]: found };
  };
  const read = async (api: Api, id: string, values: JsonObject) => {
    const answer = await getObject(api, at(id), where.idKey, query);
    return answer && existingLinks(api, id, values, answer);
  };
  /** Removes only links that still exist, or the API would refuse the call, and that are not claimed. */
  const unlink = (api: Api, id: string, which: Json[], claims: Claims) =>
    inTurn(at(id), async () => {
      const now = which.length ? await read(api, id, { [membersKey]: which }) : undefined;
      const gone = listed(now ?? {}).filter((link) => !claims.isClaimed(name(id, link)));
      claims.take(gone.map((link) => name(id, link)));
      await request(api, id, "unassign", gone);
    });

  return {
    owns: (values) => listed(values).map((link) => name(String(values[ownerKey]), link)),
    async create(api, news) {
      const id = String(news[ownerKey]);
      await inTurn(at(id), () => request(api, id, "assign", listed(news)));
      return { id, answer: { [ownerKey]: id, [membersKey]: listed(news) } };
    },
    // The links exist now: a failed read must not remove them from the state.
    afterCreate: async (api, id, news) => (await read(api, id, news)) ?? {},
    read,
    bulkRead: {
      ...where,
      query,
      fromItem: (item, state, api) =>
        Array.isArray(item[answerKey]) ? existingLinks(api, String(item[where.idKey]), state, item) : undefined,
    },
    async update(api, id, { news, olds, claims }) {
      const isTaken = (link: Json) => claims.taken([name(id, link)]).length > 0;
      const kept = without(listed(olds), listed(news).filter(isTaken));
      await inTurn(at(id), () => request(api, id, "assign", without(listed(news), kept)));
      await unlink(api, id, without(listed(olds), listed(news)), claims);
      return (await read(api, id, news)) ?? {};
    },
    delete: (api, id, state, claims) => unlink(api, id, listed(state), claims),
  };
}

const without = (all: Json[], gone: Json[]) => all.filter((one) => !gone.some((other) => equal(one, other)));
const unseen = async () => false;
