import type { Api } from "./api";
import { type Field, nonEmpty, quotable } from "./field";
import { text } from "./fields";
import type { JsonObject } from "./json";

/** How objects of a kind are adopted. A kind that creates nothing, because it takes over what exists, has none. */
export interface Adoption {
  /** The id as the API spells it. */
  readonly idOf: (answer: JsonObject) => string;
  /** Why the program may not manage this object; undefined if it may. */
  readonly refuse?: (answer: JsonObject, api: Api) => string | undefined | Promise<string | undefined>;
  /** What an item of the kind's list is if this kind cannot read it: `a test of type "bgp"`. */
  readonly describe?: (item: JsonObject) => string;
  /** Fields whose values the answer repeats from `news` without proving them. They are sent. */
  readonly unproven?: (news: JsonObject, answer: JsonObject) => readonly string[];
}

const ID = /^[\w.:-]{1,100}$/;

/**
 * The input `adopt`. It is no field of an object: it says how the first deployment gets the object, and means nothing
 * later. So the inputs of a resource that exists keep the value they have, whatever the program says: no difference.
 */
export const adoptInput: Field<string> = nonEmpty({
  ...quotable(
    text({
      type: "id",
      pattern: ID,
      refuse: (value) => (ID.test(value) ? undefined : "is not an id. Write the id of the object to adopt."),
    }),
    ID,
  ),
  default: undefined,
});

/** `{}` for kinds without adoption. */
export const adoptOf = ({ adopt }: { readonly adopt?: Field }): { adopt?: Field } => (adopt ? { adopt } : {});
