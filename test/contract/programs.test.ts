import { describe, expect, it, vi } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { newProcess, newWorld, plain, resource } from "../kinds/world";
import { lived, refused } from "./programs";

describe("what customers wrote", () => {
  it.each(lived)("lives a whole life without a difference: $kind, line $line", async ({ kind, inputs }) => {
    await newWorld();
    const object = resource(kind);
    const unchanged = async (args: JsonObject) => {
      const wanted = plain(await object.checked(args));
      expect((await object.refresh()).inputs).toEqual(wanted);
      expect(plain(await object.checked(args))).toEqual(wanted);
    };
    await object.create(inputs);
    await unchanged(inputs);
    // The first object of a process is read alone, the second time from the list.
    newProcess();
    vi.stubEnv("TE_READS", "lists");
    await unchanged(inputs);
    await unchanged(inputs);
    const changed = { ...inputs, ...another(kind) };
    await object.update(changed);
    await unchanged(changed);
    await object.delete();
    expect((await object.refresh()).id).toBeUndefined();
  });

  it.each(refused)(
    "is refused in the preview where it must be: $kind, line $line",
    async ({ kind, inputs, refused }) => {
      const { failures } = await resource(kind).provider.check({}, inputs);
      expect(failures.map(({ reason }) => reason.split(": ")[0]).sort()).toEqual(Object.keys(refused ?? {}).sort());
    },
  );

  it("is there for most kinds, and most of it lives", () => {
    expect(lived.length).toBeGreaterThan(refused.length);
    expect(new Set(lived.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
  });
});

const another = (kind: string): JsonObject =>
  "description" in definitionOf(kind).fields ? { description: "changed" } : { severity: "critical" };
