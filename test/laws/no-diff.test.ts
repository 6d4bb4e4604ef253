import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { plain } from "../kinds/resource";
import type { Made } from "../kinds/vendor";
import { kindsOfAll } from "../kinds/vendors";
import { anyEdit, type Edit, edited, runs } from "./program";

/** What the engine does with new args: an update, or a replacement where the provider asks for one. */
async function deploy(made: Made, args: JsonObject): Promise<void> {
  const { replaces, deleteBeforeReplace } = await made.provider.diff(made.id, made.outs, await made.checked(args));
  if (replaces.length === 0) return void (await made.update(args));
  const old = { id: made.id, outs: made.outs };
  const remove = () => made.provider.delete(old.id, old.outs);
  if (deleteBeforeReplace) await remove();
  await made.create(args);
  if (!deleteBeforeReplace) await remove();
}

/** The law: no preview shows a change, neither at once nor after a refresh; nothing was lost on the way. */
async function isClean(made: Made, args: JsonObject): Promise<void> {
  const wanted = plain(made.inputs);
  expect(plain(await made.checked(args))).toEqual(wanted);
  const outs = made.outs;
  expect((await made.refresh()).inputs).toEqual(wanted);
  expect(made.outs).toEqual(outs);
  expect(plain(await made.checked(args))).toEqual(wanted);
}

describe.each(kindsOfAll)("$kind", ({ kind, definition, sample, vendor }) => {
  const { newWorld, newProcess, resource } = vendor;
  it("is clean after every create and every change of any fields", async () => {
    const { refs } = await newWorld();
    const edits = fc.array(anyEdit(definition, sample, refs), { minLength: 1, maxLength: 6 });
    const starts = fc.integer({ min: 0, max: sample.full(refs).length });
    await fc.assert(
      fc.asyncProperty(starts, fc.array(edits, { minLength: 1, maxLength: 4 }), async (start, steps: Edit[][]) => {
        await newWorld();
        let args = [sample.minimal(refs), ...sample.full(refs)][start] as JsonObject;
        const made = resource(kind);
        await made.create(args);
        await isClean(made, args);
        for (const step of steps) {
          args = edited(definition, sample, args, step);
          // Each deployment has one: what a program declares twice is refused within it.
          newProcess();
          await deploy(made, args);
          await isClean(made, args);
        }
      }),
      runs(30),
    );
  }, 60_000);
});
