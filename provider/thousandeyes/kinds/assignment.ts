import type { Api, Failure, Query } from "../../core/api";
import type { Claims } from "../../core/claims";
import type { Operations } from "../../core/define";
import type { Field } from "../../core/field";
import { inTurn } from "../../core/in-turn";
import { equal, type Json, type JsonObject } from "../../core/json";

interface Assignment {
  /** The input that names the one, and the input that lists the others. */
  readonly ownerKey: string;
  readonly membersKey: string;
  /** Where the ones are: `<path>/<id>`, or all in a list. */
  readonly path: string;
  readonly listKey: string;
  readonly idKey: string;
  /** Asks for the ties. */
  readonly query: Query;
  /** The key of an answer that holds the ties, and their shape. */
  readonly answerKey: string;
  readonly memberField: Field<never>;
  /** What a tie is called, by whichever side it is owned. */
  name(id: string, tie: Json): string;
  /** Whether the other side of a tie shows it, for answers that were seen to leave ties out. */
  visibleOnMember?(api: Api, id: string, tie: Json): Promise<boolean>;
  send(api: Api, path: string, what: "assign" | "unassign", others: Json[]): Promise<unknown>;
}

/** The operations of a kind that ties things to one thing: it owns the ties it lists, and no others. */
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
  /** What of the ties is there: a lost one counts as lost when its other side does not show it either. */
  const there = async (api: Api, id: string, values: JsonObject, answer: JsonObject): Promise<JsonObject> => {
    const related = memberField.read(answer[answerKey] ?? []) as Json[];
    const found: Json[] = [];
    for (const tie of listed(values)) {
      if (related.some((one) => equal(one, tie)) || (await visibleOnMember(api, id, tie))) found.push(tie);
    }
    return { [ownerKey]: id, [membersKey]: found };
  };
  const read = async (api: Api, id: string, values: JsonObject) => {
    const answer = await api.get(at(id), query);
    return answer && there(api, id, values, answer);
  };
  /** Only what is still there, or the API would refuse the call, and what nobody asks for. */
  const letGo = (api: Api, id: string, which: Json[], claims: Claims) =>
    inTurn(at(id), async () => {
      const now = which.length ? await read(api, id, { [membersKey]: which }) : undefined;
      const gone = listed(now ?? {}).filter((tie) => !claims.isClaimed(name(id, tie)));
      claims.take(gone.map((tie) => name(id, tie)));
      await request(api, id, "unassign", gone).catch(goneIsDone);
    });

  return {
    owns: (values) => listed(values).map((tie) => name(String(values[ownerKey]), tie)),
    async create(api, news) {
      const id = String(news[ownerKey]);
      await inTurn(at(id), () => request(api, id, "assign", listed(news)));
      return { id, answer: { [ownerKey]: id, [membersKey]: listed(news) } };
    },
    // The ties are made by now: a read that fails must not lose them from the state.
    afterCreate: async (api, id, news) => (await read(api, id, news)) ?? {},
    read,
    bulkRead: {
      ...where,
      query,
      fromItem: (item, state, api) =>
        Array.isArray(item[answerKey]) ? there(api, String(item[where.idKey]), state, item) : undefined,
    },
    async update(api, id, { news, olds, claims }) {
      const isTaken = (tie: Json) => claims.taken([name(id, tie)]).length > 0;
      const kept = without(listed(olds), listed(news).filter(isTaken));
      await inTurn(at(id), () => request(api, id, "assign", without(listed(news), kept)));
      await letGo(api, id, without(listed(olds), listed(news)), claims);
      return (await read(api, id, news)) ?? {};
    },
    delete: (api, id, state, claims) => letGo(api, id, listed(state), claims),
  };
}

/** The one may go in the same moment, and its ties with it. */
function goneIsDone(error: Failure): void {
  if (error.status !== 404) throw error;
}

const without = (all: Json[], gone: Json[]) => all.filter((one) => !gone.some((other) => equal(one, other)));
const unseen = async () => false;
