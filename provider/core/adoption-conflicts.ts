import type { Connection } from "./api";
import type { Definition } from "./define";
import type { Json, JsonObject } from "./json";
import { perConnection } from "./per-connection";
import { programInputs } from "./program-inputs";
import { sentence } from "./sentence";
import { hasUnknown } from "./unknown";

/** What resources of a deployment have and adopt, as the engine shows it in one process. */
interface Seen {
  /** Objects of resources that are in the state and in the program, or that this deployment created. */
  readonly kept: Set<string>;
  /** Objects that new resources adopt. */
  readonly adopted: Set<string>;
  /** Those of them that are adopted by now. */
  readonly done: Set<string>;
}

const seenIn = perConnection<Seen>(() => ({ kept: new Set(), adopted: new Set(), done: new Set() }));

/**
 * Holds that an object has one resource. The engine checks and compares every resource of the program, in any order,
 * before it deletes those that left the program.
 */
export function adoptionConflicts({ kind, adopt: isOffered }: Definition, connect: () => Connection) {
  const program = programInputs(connect);
  const object = (id: Json) => `${kind} ${String(id).toLowerCase()}`;

  /** False if a new resource adopts the object. */
  function keep(id: Json): boolean {
    const { kept, adopted } = seenIn(connect);
    kept.add(object(id));
    return !adopted.has(object(id));
  }

  /** False if the stack has the object, or another new resource adopts it. */
  function adopt(id: Json): boolean {
    const { kept, adopted } = seenIn(connect);
    if (kept.has(object(id)) || adopted.has(object(id))) return false;
    adopted.add(object(id));
    return true;
  }

  return {
    /** The failures of a check whose inputs are valid. */
    checked(inputs: JsonObject, olds: JsonObject) {
      const isNew = Object.keys(olds).length === 0;
      const { adopt: id } = inputs;
      if (id === undefined || hasUnknown(id) || (isNew ? adopt(id) : keep(id))) return [];
      return [{ property: "", reason: `adopt: ${isTaken(id)}` }];
    },
    /** The resource with this id stays, if it is still in the program. */
    compared(id: string, news: JsonObject): void {
      if (!isOffered || !program.has(news)) return;
      if (!keep(id)) throw new Error(`adopt: ${isTaken(id)}`);
    },
    created: (id: string) => void keep(id),
    adopted: (id: string) => void seenIn(connect).done.add(object(id)),
    /**
     * True if a new resource has adopted the object: the resource that had it must not delete it. The engine creates
     * before it deletes. Only a resource that is replaced is deleted first: its object is not adopted by the replacement.
     */
    isAdopted(id: string): boolean {
      const { adopted, done } = seenIn(connect);
      if (adopted.has(object(id)) && !done.has(object(id))) throw new Error(`adopt: ${isTaken(id)}`);
      return done.has(object(id));
    },
  };

  function isTaken(id: Json): string {
    return (
      sentence`${kind} ${id} is in this stack already. Remove \`adopt\`: it has no effect after the first deployment, and a ` +
      sentence`replacement is a new object. For another Pulumi name of a resource, use its \`aliases\` option.`
    );
  }
}
