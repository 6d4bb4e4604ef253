import { describe, expect, it } from "vitest";
import { plain } from "../kinds/resource";
import { kindsOfAll } from "../kinds/vendors";

describe.each(kindsOfAll)("$kind, created", ({ kind, definition, sample, vendor }) => {
  const { newWorld, resource } = vendor;
  const everyArgs = (refs: Parameters<typeof sample.full>[0]) => [sample.minimal(refs), ...sample.full(refs)];

  it("reads back as the program wrote it, so that a refresh shows no change", async () => {
    for (const index of everyArgs((await newWorld()).refs).keys()) {
      const { refs } = await newWorld();
      const args = everyArgs(refs)[index] ?? {};
      const made = resource(kind);
      await made.create(args);
      const wanted = plain(made.inputs);
      const first = await made.refresh();
      expect(first.inputs).toEqual(wanted);
      expect((await made.refresh()).inputs).toEqual(wanted);
      expect(plain(await made.checked(args))).toEqual(wanted);
    }
  });

  it("stores what is managed, its facts, and nothing else", async () => {
    const { refs } = await newWorld();
    const made = resource(kind);
    const outs = await made.create(sample.minimal(refs));
    const facts = [...definition.computed, definition.idOutput, definition.scope?.output];
    const managed = Object.keys(plain(made.inputs));
    expect(outs).toMatchObject({ [definition.idOutput]: made.id, ...(definition.scope && { aid: "281474976710706" }) });
    expect(Object.keys(outs).filter((key) => !managed.includes(key) && !facts.includes(key))).toEqual([]);
    expect(managed.filter((name) => !(name in outs))).toEqual([]);
  });

  it("has the same outputs after create and after refresh, with no volatile fact in them", async () => {
    const { refs } = await newWorld();
    const made = resource(kind);
    const outs = await made.create(sample.full(refs)[0] ?? {});
    expect((await made.refresh()).props).toEqual(outs);
  });

  it("is left alone by an update that changes nothing", async () => {
    const { refs, emulator } = await newWorld();
    const made = resource(kind);
    const args = sample.full(refs)[0] ?? {};
    const outs = await made.create(args);
    emulator.clearCalls();
    expect(await made.update(args)).toEqual(outs);
    expect(emulator.calls()).toEqual([]);
  });
});
