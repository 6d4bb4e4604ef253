import { describe, expect, it } from "vitest";
import type { Reads } from "../kinds/resource";
import type { Made, Vendor } from "../kinds/vendor";
import { kindsOfAll } from "../kinds/vendors";

/** A refresh in a process of its own, answered from lists or by one call for each object. */
async function readAnew({ newProcess }: Vendor, made: Made, reads: Reads) {
  newProcess(reads);
  // The first object of a kind is read alone all the same: a stack may have no more.
  await made.provider.read(made.id, made.outs);
  return made.provider.read(made.id, made.outs);
}

describe.each(kindsOfAll)("a read of $kind", ({ kind, definition, sample, vendor }) => {
  const { newWorld, resource } = vendor;
  it("says the same from a list and alone, for every field", async () => {
    const { refs } = await newWorld();
    for (const args of [sample.minimal(refs), ...sample.full(refs)]) {
      await newWorld();
      const made = resource(kind);
      await made.create(args);
      const alone = await readAnew(vendor, made, "single");
      expect(await readAnew(vendor, made, "lists")).toEqual(alone);
      expect(alone).toMatchObject({ id: made.id, props: { [definition.idOutput]: made.id } });
    }
  });

  it("says of both ways that an object is gone", async () => {
    const { refs } = await newWorld();
    const made = resource(kind);
    await made.create(sample.minimal(refs));
    await made.delete();
    expect(await readAnew(vendor, made, "lists")).toEqual(await readAnew(vendor, made, "single"));
  });

  it("sees what this very process has written, although the list is older", async () => {
    const { refs } = await newWorld();
    vendor.newProcess("lists");
    const made = resource(kind);
    await made.create(sample.minimal(refs));
    const first = await made.refresh();
    await made.refresh();
    const full = sample.full(refs).find((args) => Object.keys(args).length > 1) ?? {};
    const { replaces } = await made.provider.diff(made.id, made.outs, await made.checked(full));
    if (replaces.length) return void expect(first.id).toBe(made.id);
    await made.update(full);
    const { __provider, ...wanted } = made.inputs;
    expect((await made.refresh()).inputs).toEqual(wanted);
  });
});
