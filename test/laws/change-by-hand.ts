import fc from "fast-check";
import type { Handler } from "../../provider/core/handlers";
import type { JsonObject } from "../../provider/core/json";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { CONFIRMED } from "../faults/by-hand";
import { sampleOf } from "../kinds/every";
import type { References } from "../kinds/references";
import { plain } from "../kinds/resource";
import { unsealed } from "../kinds/unsealed";
import { anyEdit, type Edit, edited } from "./program";

/** An object that a resource stands for, as the state has it. */
export interface Managed {
  readonly kind: string;
  readonly id: string;
  readonly inputs: JsonObject;
  readonly outs: JsonObject;
}

type Call = (method: string, path: string, body?: JsonObject) => Promise<JsonObject>;

/** Deletes it past Pulumi, in its own account group. What cannot be deleted stays. */
export async function deleteByHand(call: Call, { kind, id, outs: { aid } }: Managed): Promise<void> {
  const sample = sampleOf(kind);
  const there: Call = (method, path, body) =>
    call(method, aid ? `${path}${path.includes("?") ? "&" : "?"}aid=${aid}` : path, body);
  const { unmake = (send, one) => send("DELETE", `${sample.path(one)}?${CONFIRMED}`) } = sample;
  await unmake(there, id).catch(() => undefined);
}

/** Changes some fields past Pulumi, as its API lets anybody: none that replaces the object. */
export async function editByHand(
  provider: Handler,
  refs: References,
  { kind, id, inputs, outs }: Managed,
  seed: number,
): Promise<void> {
  const definition = definitionOf(kind);
  const sample = sampleOf(kind);
  const edits = fc.sample(anyEdit(definition, sample, refs), { numRuns: 1 + (seed % 12), seed }) as Edit[];
  const harmless = edits.filter(([name]) => !definition.fields[name]?.replaceOnChange && name !== "accountGroupId");
  const given = plain(inputs);
  const wanted = edited(definition, sample, given, harmless);
  const { inputs: sealed, failures } = await provider.check(given, wanted);
  const news = unsealed(sealed);
  const { replaces } = await provider.diff(id, outs, news);
  if (failures.length + replaces.length === 0) await provider.update(id, outs, news).catch(() => undefined);
}
