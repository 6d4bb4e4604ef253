import { describe, expect, it } from "vitest";
import { kindsOfAll } from "../kinds/vendors";

const adoptable = kindsOfAll.filter(({ definition }) => definition.adopt);

describe.each(adoptable)("an object that $kind adopts", ({ kind, definition, sample, vendor }) => {
  const { newWorld, newProcess, resource } = vendor;

  it("has one resource: a second one is refused in the preview, in any order", async () => {
    const { refs } = await newWorld();
    const args = sample.minimal(refs);
    const first = resource(kind);
    await first.create(args);
    // Where there is one for an owner, the owner is named by both.
    const orBoth = definition.operations.ownsAlone ? "|another resource of this program has" : "";
    const taken = new RegExp(`^adopt: ${kind} ${first.id} is in this stack already${orBoth}`);
    newProcess();
    await first.provider.diff(first.id, first.outs, await first.checked(args));
    await expect(resource(kind).checked({ ...args, adopt: first.id })).rejects.toThrow(taken);
    newProcess();
    await resource(kind).checked({ ...args, adopt: first.id });
    await expect(first.checked(args).then((news) => first.provider.diff(first.id, first.outs, news))).rejects.toThrow(
      taken,
    );
    newProcess();
    await resource(kind).checked({ ...args, adopt: first.id });
    await expect(resource(kind).checked({ ...args, adopt: first.id })).rejects.toThrow(taken);
  });

  it("is none that another resource of the same deployment created", async () => {
    const { refs } = await newWorld();
    const args = sample.minimal(refs);
    const created = resource(kind);
    await created.create(args);
    const both = resource(kind).create({ ...args, adopt: created.id });
    await expect(both).rejects.toThrow(`adopt: ${kind} ${created.id} is in this stack already`);
  });

  it("may leave its resource for another one after a refresh, which compares it too", async () => {
    const { refs } = await newWorld();
    const args = sample.minimal(refs);
    const old = resource(kind);
    await old.create(args);
    newProcess();
    await old.refresh();
    await old.provider.diff(old.id, old.outs, old.inputs);
    const renamed = resource(kind);
    await renamed.create({ ...args, adopt: old.id });
    expect(renamed.id).toBe(old.id);
  });
});
