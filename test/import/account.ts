import fc, { type Arbitrary } from "fast-check";
import type { JsonObject } from "../../provider/core/json";
import { everyKind, namedArgs } from "../kinds/every";
import type { References } from "../kinds/references";
import { resource } from "../kinds/world";
import { anyEdit, edited } from "../laws/program";
import { anyName } from "./names";

/** One object of an account, as somebody made it. */
export interface Made {
  readonly kind: string;
  readonly args: JsonObject;
}

/** An object of any kind, with any fields and a name that people give, or that nobody would. */
const anyObject = (refs: References): Arbitrary<Made> =>
  fc.constantFrom(...everyKind).chain(({ kind, definition, sample }) =>
    fc
      .tuple(
        fc.constantFrom(sample.minimal(refs), ...sample.full(refs)),
        fc.array(anyEdit(definition, sample, refs), { maxLength: 8 }),
        anyName,
      )
      .map(([start, edits, name]) => {
        const named = edits.concat(Object.entries(namedArgs({ definition, sample }, name)));
        const args = edited(definition, sample, start, named);
        const { deleteOnDestroy: _kept, ...others } = args;
        return { kind, args: others };
      }),
  );

export const anyAccount = (refs: References): Arbitrary<Made[]> =>
  fc.array(anyObject(refs), { minLength: 4, maxLength: 12, size: "max" });

/** An object that the account has. */
export interface There extends Made {
  readonly id: string;
}

/** Makes the objects. What the API refuses, such as a second tag of a name, is not there; `tally` counts it. */
export async function populate(objects: readonly Made[], of = resource): Promise<There[]> {
  const there: There[] = [];
  for (const { kind, args } of objects) {
    const made = of(kind);
    try {
      await made.create(args);
      there.push({ kind, args, id: made.id });
    } catch {}
  }
  return there;
}
