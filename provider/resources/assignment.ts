import type { Api, Failure, Query } from "../core/api";
import type { Operations } from "../core/define";
import type { Field } from "../core/field";
import { type Body, equal, type Json } from "../core/json";

interface Assignment {
  /** The input that names the one, and the input that lists the others. */
  readonly one: string;
  readonly others: string;
  /** Where the ones are: `<path>/<id>`, or all in a list. */
  readonly path: string;
  readonly listKey: string;
  readonly idKey: string;
  /** Asks for the ties. */
  readonly query: Query;
  /** The key of an answer that holds the ties, and their shape. */
  readonly tiesKey: string;
  readonly ties: Field<never>;
  /** Whether the other side of a tie shows it, for answers that were seen to leave ties out. */
  shown?(api: Api, id: string, tie: Json): Promise<boolean>;
  send(api: Api, path: string, what: "assign" | "unassign", others: Json[]): Promise<unknown>;
}

/** The operations of a kind that ties things to one thing: it owns the ties it lists, and no others. */
export function assignment({
  one,
  others,
  query,
  tiesKey,
  ties,
  shown = unseen,
  send,
  ...where
}: Assignment): Operations {
  const at = (id: string) => `${where.path}/${encodeURIComponent(id)}`;
  const listed = (values: Body): Json[] => (values[others] ?? []) as Json[];
  const request = async (api: Api, id: string, what: "assign" | "unassign", which: Json[]) =>
    void (which.length && (await send(api, at(id), what, which)));
  /** What of the ties is there: a lost one counts as lost when its other side does not show it either. */
  const there = async (api: Api, id: string, values: Body, answer: Body): Promise<Body> => {
    const told = ties.read(answer[tiesKey] ?? []) as Json[];
    const found: Json[] = [];
    for (const tie of listed(values)) {
      if (told.some((one) => equal(one, tie)) || (await shown(api, id, tie))) found.push(tie);
    }
    return { [one]: id, [others]: found };
  };
  const read = async (api: Api, id: string, values: Body) => {
    const answer = await api.get(at(id), query);
    return answer && there(api, id, values, answer);
  };

  return {
    async create(api, wanted) {
      const id = String(wanted[one]);
      await request(api, id, "assign", listed(wanted));
      return { id, answer: (await read(api, id, wanted)) ?? {} };
    },
    read,
    listing: {
      ...where,
      query,
      answer: (item, state, api) =>
        Array.isArray(item[tiesKey]) ? there(api, String(item[where.idKey]), state, item) : undefined,
    },
    async update(api, id, { wanted, olds }) {
      await request(api, id, "assign", without(listed(wanted), listed(olds)));
      await request(api, id, "unassign", without(listed(olds), listed(wanted)));
      return (await read(api, id, wanted)) ?? {};
    },
    /** Only what is still there: one tie that is gone would make the API refuse the call. */
    async delete(api, id, state) {
      const now = await read(api, id, state);
      if (now) await request(api, id, "unassign", listed(now)).catch(goneIsDone);
    },
  };
}

/** The one may go in the same moment, and its ties with it. */
function goneIsDone(error: Failure): void {
  if (error.status !== 404) throw error;
}

const without = (all: Json[], gone: Json[]) => all.filter((one) => !gone.some((other) => equal(one, other)));
const unseen = async () => false;
