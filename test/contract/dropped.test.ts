import { describe, expect, it } from "vitest";
import { equal } from "../../provider/core/json";
import { PartialFailure } from "../../provider/core/partial-failure";
import { caseOf } from "../kinds/every";
import { plain } from "../kinds/resource";
import type { AnyWorld } from "../kinds/vendor";
import { kindsOfAll } from "../kinds/vendors";

/** An API that loses a field on the way in, and says nothing (R015). Tells whether there was one to lose. */
function losing({ between }: AnyWorld, name: string) {
  const seen = { lost: false };
  between((next) => (url, init) => {
    if (typeof init.body !== "string") return next(url, init);
    const sent = JSON.parse(init.body);
    // A bare list has no fields.
    if (Array.isArray(sent)) return next(url, init);
    const { [name]: lost, ...body } = sent;
    seen.lost ||= lost !== undefined;
    return next(url, { ...init, body: JSON.stringify(body) });
  });
  return seen;
}

describe.each(kindsOfAll)("a field of $kind that the API drops in silence", ({ kind, definition, sample, vendor }) => {
  const { newWorld, resource } = vendor;
  const visible = Object.entries(definition.fields)
    .filter(([, { providerOnly, writeOnly }]) => !providerOnly && !writeOnly)
    .map(([name]) => name);

  it("is an error that names it, and the next deployment repairs the object", async () => {
    for (const name of visible) {
      const world = await newWorld();
      const args = caseOf(definition, sample, world.refs, name).with;
      const made = resource(kind);
      const wanted = (await made.checked(args))[name];
      if (equal(wanted, definition.fields[name]?.default)) continue;
      const seen = losing(world, name);
      const error = await made.create(args).then(
        () => undefined,
        (caught) => caught as Error,
      );
      expect(error !== undefined, `${name}: lost, and noticed`).toBe(seen.lost);
      if (!error) continue;
      // What cannot be created without the field is refused by the API itself; R171: a role with a 500.
      if (!(error instanceof PartialFailure)) {
        expect(error.message, name).toMatch(/ answered 4\d\d: |^POST \/roles answered 500: /);
        continue;
      }
      expect(error.reasons.join("\n"), name).toMatch(new RegExp(`(^|\n)${name}: `));
      expect(error.properties.__provider, name).toBe("shim");
      made.adopt(error);
      world.between((next) => next);
      const { replaces } = await made.provider.diff(made.id, made.outs, await made.checked(args));
      // What only a create sets, the engine replaces.
      if (replaces?.length) await made.delete().then(() => made.create(args));
      else await made.update(args);
      expect((await made.refresh()).inputs, name).toEqual(plain(made.inputs));
    }
  });
});
