import type { Api } from "../core/api";
import type { Operations } from "../core/define";
import { type Body, equal, type Json } from "../core/json";

interface Assignment {
  /** The input that names the one, and the input that lists the others. */
  readonly one: string;
  readonly others: string;
  /** All that is assigned to the one now, canonical; undefined where the one is gone. */
  assigned(api: Api, id: string): Promise<Json[] | undefined>;
  send(api: Api, id: string, what: "assign" | "unassign", others: Json[]): Promise<unknown>;
}

/** The operations of a kind that ties things to one thing: it owns the ties it lists, and no others. */
export function assignment({ one, others, assigned, send }: Assignment): Operations {
  const listed = (values: Body): Json[] => (values[others] ?? []) as Json[];
  const tell = async (api: Api, id: string, what: "assign" | "unassign", which: Json[]) =>
    void (which.length && (await send(api, id, what, which)));
  const owned = async (api: Api, id: string, values: Body): Promise<Body | undefined> => {
    const now = await assigned(api, id);
    return now && { [one]: id, [others]: both(listed(values), now) };
  };

  return {
    async create(api, wanted) {
      const id = String(wanted[one]);
      await tell(api, id, "assign", listed(wanted));
      return { id, answer: (await owned(api, id, wanted)) ?? {} };
    },
    read: owned,
    async update(api, id, { wanted, olds }) {
      await tell(api, id, "assign", without(listed(wanted), listed(olds)));
      await tell(api, id, "unassign", without(listed(olds), listed(wanted)));
      return (await owned(api, id, wanted)) ?? {};
    },
    /** Only what is still there: one tie that is gone would make the API refuse the call. */
    async delete(api, id, state) {
      await tell(api, id, "unassign", both(listed(state), (await assigned(api, id)) ?? []));
    },
  };
}

const without = (all: Json[], gone: Json[]) => all.filter((one) => !gone.some((other) => equal(one, other)));
const both = (all: Json[], there: Json[]) => all.filter((one) => there.some((other) => equal(one, other)));
