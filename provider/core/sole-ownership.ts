import type { Connection } from "./api";
import type { Operations } from "./define";
import { canonicalJson, type JsonObject } from "./json";
import { perConnection } from "./per-connection";
import { sentence } from "./sentence";

/** The resource that owns a thing, as one check shows it. */
interface Owner {
  readonly olds: string;
  readonly news: string;
}

const ownersIn = perConnection(() => new Map<string, Owner>());

/**
 * Holds that whole things have one owner in a program: two resources that each set the same whole list would undo each
 * other in every deployment. The engine checks every resource of the program in one process. It checks one that is
 * replaced twice, once without what the state has: the same inputs are the same resource, or do no harm. So is one that
 * has what an earlier check asked for.
 */
export const soleOwnership =
  ({ ownsAlone = () => [] }: Pick<Operations, "ownsAlone">, connect: () => Connection) =>
  (news: JsonObject, olds: JsonObject): { property: string; reason: string }[] => {
    const things = ownsAlone(news);
    if (things.length === 0) return [];
    const owner = { olds: textOf(olds), news: textOf(news) };
    const isNew = owner.olds === "{}";
    const isSame = (other: Owner) =>
      other.news === owner.news || (!isNew && [other.olds, other.news].includes(owner.olds));
    const owners = ownersIn(connect);
    // What it asked for in an earlier check counts no more.
    for (const [thing, other] of owners) if (isSame(other)) owners.delete(thing);
    return things.flatMap(([input, thing]) => {
      if (owners.has(thing)) return [{ property: "", reason: `${input}: ${isTaken(thing)}` }];
      owners.set(thing, owner);
      return [];
    });
  };

const isTaken = (thing: string) =>
  sentence`another resource of this program has ${thing}, and each would undo the other. Put them into one resource.`;

const textOf = ({ __provider, ...values }: JsonObject): string => canonicalJson(values);
