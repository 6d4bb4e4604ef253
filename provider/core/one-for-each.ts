import type { Claims } from "./claims";
import type { Operations } from "./define";
import type { Json } from "./json";
import { hasUnknown } from "./unknown";

export interface OneForEach {
  /** The input whose value has one such object. */
  readonly input: string;
  /** The object of a value, for messages; without a value that of the token. */
  readonly thing: (value: Json | undefined) => string;
}

/** A second resource for the same object is refused in the preview. */
export const ownedAlone = ({ input, thing }: OneForEach): Required<Pick<Operations, "ownsAlone">> => ({
  ownsAlone: ({ [input]: value }) => (hasUnknown(value) ? [] : [[input, thing(value)]]),
});

/**
 * The operations of an object that has no id but that of what it belongs to. A create finds the one that is there
 * already: so a resource that left the program must not take it away from the one that has it now, such as its own
 * successor after a rename without an alias.
 */
export function oneForEach(operations: Operations, each: OneForEach): Operations {
  const { input, thing } = each;
  const putOff = new WeakMap<Claims, Map<string, () => Promise<void>>>();
  return {
    ...operations,
    ...ownedAlone(each),
    owns: (_values, id) => (id === undefined ? [] : [thing(id)]),
    /** The engine may replace what the diff would update: then the delete that was put off comes first. */
    async create(api, news, body, claims) {
      const open = claims && putOff.get(claims);
      await open?.get(thing(news[input]))?.();
      open?.delete(thing(news[input]));
      return operations.create(api, news, body, claims);
    },
    async delete(api, id, state, claims) {
      const now = () => operations.delete(api, id, state, claims);
      if (!claims.isClaimed(thing(id))) return now().then(() => claims.take([thing(id)]));
      putOff.set(claims, (putOff.get(claims) ?? new Map()).set(thing(state[input]), now));
    },
  };
}
