import type { ImportDocument } from "../schema";
import { uniqueNamesByKind } from "../unique-names";
import { addressOf, type Instance } from "./instance";
import { pulumiName } from "./pulumi-name";
import { readInstances } from "./read-instances";
import { removedBlocks } from "./removed-blocks";
import { isThousandEyes, KIND_OF_TYPE } from "./resource-types";

/** An object of the account, as our kinds know it. */
export interface ObjectKey {
  readonly kind: string;
  readonly id: string;
}

/** An object that Terraform manages. */
export interface TerraformObject extends ObjectKey {
  /** The Pulumi name, unique in its kind. */
  readonly name: string;
  /** Where it is in the Terraform program. */
  readonly address: string;
}

export interface TerraformState {
  readonly objects: readonly TerraformObject[];
  /** What has no kind yet, or no object of its own. `kind` is the resource type. */
  readonly leftOut: ImportDocument["leftOut"];
  /** How many instances are of other providers. */
  readonly ignored: number;
  /** What makes Terraform forget the objects that are `taken`, and delete none: blocks for its program. */
  removedBlocks(taken: readonly ObjectKey[]): string;
}

/** Which objects a Terraform state has, and their names. Their values come from the API: those of a state may be old. */
export function readTerraformState(path: string): TerraformState {
  const all = readInstances(path);
  const ofThousandEyes = all.filter(({ type }) => isThousandEyes(type)).sort(byAddress);
  const objects = new Map<string, TerraformObject>();
  const leftOut: ImportDocument["leftOut"] = [];
  const uniqueName = uniqueNamesByKind();
  for (const instance of ofThousandEyes) {
    const { type, id = "" } = instance;
    const kind = KIND_OF_TYPE[type] ?? "";
    const same = objects.get(keyOf({ kind, id }));
    const why = whyNot(instance) ?? (same && `is ${same.address} too, which gives it its name`);
    const address = addressOf(instance);
    if (why) {
      leftOut.push({ kind: type, id, name: address, why: `${why} (${address})` });
      continue;
    }
    objects.set(keyOf({ kind, id }), { kind, id, name: uniqueName(kind, pulumiName(instance)), address });
  }
  const current = ofThousandEyes.filter(({ isDeposed }) => !isDeposed);
  return {
    objects: [...objects.values()],
    leftOut,
    ignored: all.length - ofThousandEyes.length,
    removedBlocks(taken) {
      const keys = new Set(taken.map(keyOf));
      return removedBlocks(current, ({ type, id = "" }) => keys.has(keyOf({ kind: KIND_OF_TYPE[type] ?? "", id })));
    },
  };
}

function whyNot({ type, id, isDeposed }: Instance): string | undefined {
  if (!KIND_OF_TYPE[type]) return "has no kind yet: it stays with Terraform";
  if (isDeposed) return "is to be deleted by the next `terraform apply`";
  return id === undefined ? "has no id in the state" : undefined;
}

/** One text for one object. */
export const keyOf = ({ kind, id }: ObjectKey): string => JSON.stringify([kind, id]);

/** The two formats have different orders, and where two names are the same, the first keeps it. */
const byAddress = (one: Instance, other: Instance) => (addressOf(one) < addressOf(other) ? -1 : 1);
