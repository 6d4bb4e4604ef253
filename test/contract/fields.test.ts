import { describe, expect, it } from "vitest";
import type { Field } from "../../provider/core/field";
import { withoutIdentity } from "../../provider/core/identity";
import type { Json, JsonObject } from "../../provider/core/json";
import { managedInputs } from "../../provider/core/observe";
import { type Case, caseOf } from "../kinds/every";
import { plain } from "../kinds/resource";
import type { AnyWorld } from "../kinds/vendor";
import { kindsOfAll } from "../kinds/vendors";

const EMPTIES: [type: RegExp, empty: Json][] = [
  [/^(set|list) of /, []],
  [/^(object|map of .*)$/, {}],
  [/./, ""],
];
/** What programs write for nothing; undefined for fields that have no such value. */
const emptyOf = ({ type, values }: Field): Json | undefined =>
  values || /^(integer|boolean)$/.test(type) ? undefined : EMPTIES.find(([pattern]) => pattern.test(type))?.[1];

describe.each(kindsOfAll)("every field of $kind", ({ kind, definition, sample, vendor }) => {
  const { newProcess, newWorld, resource } = vendor;
  const { fields } = definition;

  /** Runs a test for each field in a world of its own. */
  async function forEach(wanted: (field: Field) => boolean, run: (one: Case, world: AnyWorld) => Promise<void>) {
    for (const name of Object.keys(fields)) {
      const field = fields[name] as Field;
      if (field.replaceOnChange || !wanted(field)) continue;
      const world = await newWorld();
      const one = caseOf(definition, sample, world.refs, name);
      if (one.without) await run(one, world);
    }
  }

  it("can be set, and reads back", async () => {
    await forEach(
      () => true,
      async ({ name, without, with: set }) => {
        const made = resource(kind);
        await made.create(without as JsonObject);
        await made.update(set);
        const wanted = plain(made.inputs);
        // The ids of objects inside are outputs alone.
        expect(withoutIdentity(fields[name], made.outs[name] as Json), name).toEqual(wanted[name]);
        expect((await made.refresh()).inputs, name).toEqual(wanted);
      },
    );
  });

  it("goes back to what the server chooses when it is removed", async () => {
    const removable = ({ optionalComputed, providerOnly, required }: Field) =>
      !optionalComputed && !providerOnly && !required;
    await forEach(removable, async ({ name, without, with: set }, { get }) => {
      if (name in (without as JsonObject)) return;
      const seen = async (id: string) => managedInputs(fields, set, await get(sample.path(id)));
      const made = resource(kind);
      await made.create(without as JsonObject);
      const fresh = await seen(made.id);
      await made.update(set);
      const outs = await made.update(without as JsonObject);
      expect(await seen(made.id), name).toEqual(fresh);
      expect(outs, name).not.toHaveProperty(name);
      expect((await made.refresh()).inputs, name).toEqual(plain(made.inputs));
    });
  });

  it("keeps what it has when it is removed and belongs to somebody else as well", async () => {
    await forEach(
      ({ optionalComputed }) => optionalComputed === true,
      async ({ name, without, with: set }, { emulator }) => {
        const made = resource(kind);
        await made.create(set);
        emulator.clearCalls();
        expect(await made.update({ ...set, [name]: null }), name).not.toHaveProperty(name);
        expect(emulator.calls(), name).toEqual([]);
        expect(without, name).toBeDefined();
      },
    );
  });

  it("is refused in the preview when it is set to nothing, or keeps that and reads back", async () => {
    await forEach(
      (field) => emptyOf(field) !== undefined,
      async ({ name, with: set }) => {
        const nothing = { ...set, [name]: emptyOf(fields[name] as Field) as Json };
        const made = resource(kind);
        const { failures } = await made.provider.check({}, nothing);
        if (failures.length) return;
        // A preview is a process of its own.
        newProcess();
        await made.create(set);
        await made.update(nothing);
        const wanted = plain(made.inputs);
        expect((await made.refresh()).inputs, name).toEqual(wanted);
        await made.delete();
        await made.create(nothing);
        expect((await made.refresh()).inputs, name).toEqual(wanted);
      },
    );
  });
});
