import { describe, expect, it, vi } from "vitest";
import { everyKind } from "../kinds/every";
import { newWorld, resource } from "../kinds/world";

const OTHER = "281474976710707";

describe.each(everyKind.filter(({ definition }) => definition.scope))(
  "$kind and account groups",
  ({ kind, sample }) => {
    it("stays in the account group it was made in, whatever the settings say later", async () => {
      const { refs, emulator } = await newWorld();
      const made = resource(kind);
      await made.create(sample.minimal(refs));
      const aid = made.outs.aid;
      vi.stubEnv("TE_AID", OTHER);
      emulator.clearCalls();
      expect((await made.refresh()).id).toBe(made.id);
      expect(made.outs.aid).toBe(aid);
      await made.delete();
      expect(new Set(emulator.calls().map((call) => call.aid))).toEqual(new Set([aid]));
    });

    it("is neither replaced nor touched when the program names the account group it is in", async () => {
      const { refs, emulator } = await newWorld();
      const made = resource(kind);
      await made.create(sample.minimal(refs));
      const args = { ...sample.minimal(refs), accountGroupId: String(made.outs.aid) };
      expect((await made.provider.diff(made.id, made.outs, await made.checked(args))).replaces).toEqual([]);
      emulator.clearCalls();
      await made.update(args);
      expect(emulator.calls()).toEqual([]);
      expect((await made.provider.diff(made.id, made.outs, await made.checked(sample.minimal(refs)))).replaces).toEqual(
        [],
      );
    });

    it("is replaced when the program names another one", async () => {
      const { refs } = await newWorld();
      const made = resource(kind);
      await made.create(sample.minimal(refs));
      const news = await made.checked({ ...sample.minimal(refs), accountGroupId: OTHER });
      expect((await made.provider.diff(made.id, made.outs, news)).replaces).toContain("accountGroupId");
    });

    it("is refused where the account group is not one", async () => {
      const { refs } = await newWorld();
      for (const accountGroupId of ["Ops", ""]) {
        const { failures } = await resource(kind).provider.check({}, { ...sample.minimal(refs), accountGroupId });
        expect(failures.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^accountGroupId: /)]);
      }
    });
  },
);
