import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pick } from "../../provider/core/bodies";
import type { Json, JsonObject } from "../../provider/core/json";
import { namedArgs } from "../kinds/every";
import type { Reads } from "../kinds/resource";
import { thousandEyes } from "../kinds/thousandeyes";
import type { AnyWorld, Vendor } from "../kinds/vendor";
import { kindsOfAll, vendors } from "../kinds/vendors";
import { anyEdit, type Edit, edited, runs } from "./program";

/**
 * Kinds of which an account can hold several made up here; the others adopt what is there once. Where the API has no
 * single read, both reads are the list.
 */
const many = kindsOfAll.filter(({ definition, sample }) => definition.uniqueName && !sample.isListOnly);
type Kind = (typeof many)[number];

interface Declared {
  readonly one: Kind;
  /** Beside what an object cannot be without: everything, one relation, or nothing. */
  readonly declares: "all" | "alertRules" | "tags" | "least";
  readonly byHand: readonly number[];
  readonly isDeleted: boolean;
}

const anyAccount = (vendor: Vendor) =>
  fc.record({
    objects: fc.array(
      fc.record({
        one: fc.constantFrom(...many.filter((one) => one.vendor === vendor)),
        declares: fc.constantFrom("all", "alertRules", "alertRules", "tags", "least"),
        byHand: fc.array(fc.nat(9999), { maxLength: 3 }),
        isDeleted: fc.boolean(),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    /** Object kinds tend to repeat, so that lists have something to tell. */
    repeat: fc.nat(2),
    /** What lists lack, beside what they lack anyway. */
    omitted: fc.option(fc.nat(9999), { nil: undefined }),
    hasFewRules: fc.boolean(),
    seed: fc.nat(),
  });

describe.each(vendors)("a read from lists of $name", (vendor) => {
  it("says what a single read says, for any account, after any change by hand, whatever the lists lack", async () => {
    await fc.assert(
      fc.asyncProperty(anyAccount(vendor), async ({ objects, repeat, omitted, hasFewRules, seed }) => {
        const world = await vendor.newWorld();
        if (hasFewRules && vendor === thousandEyes) await withFewRules(world);
        const all = [...objects, ...objects.slice(0, repeat)];
        const made: { read: () => Promise<unknown>; fields: string[] }[] = [];
        for (const [index, declared] of all.entries()) made.push(await make(world, declared, index, seed));
        const names = made.flatMap(({ fields }) => fields);
        if (omitted !== undefined)
          world.between((next) => withoutInLists(vendor, next, names[omitted % names.length] as string));
        expect(await readAll(vendor, made, "lists")).toEqual(await readAll(vendor, made, "single"));
      }),
      runs(500),
    );
  }, 240_000);
});

/** So few that it soon is worth while to ask each of them. */
async function withFewRules({ by, get, refs }: AnyWorld) {
  const { alertRules } = (await get("/alerts/rules")) as { alertRules: JsonObject[] };
  const others = alertRules.map(({ ruleId }) => String(ruleId)).filter((id) => !refs.rules.includes(id));
  for (const id of others) await by("DELETE", `/alerts/rules/${id}`);
}

async function make({ refs }: AnyWorld, { one, declares, byHand, isDeleted }: Declared, index: number, seed: number) {
  const { kind, definition, sample, vendor } = one;
  const named: JsonObject = { ...namedArgs(one, `n${index}`) };
  // Tags are told apart by their values.
  if (Object.keys(named).length === 0) named.value = `v${index}`;
  const declared: JsonObject = {
    ...sample.minimal(refs),
    ...pick(sample.full(refs)[0] ?? {}, (name) => declares === "all" || name === declares),
    ...named,
  };
  const object = vendor.resource(kind);
  await object.create(declared);
  const edits = fc.sample(anyEdit(definition, sample, refs), { numRuns: byHand.length, seed: seed + index }) as Edit[];
  const harmless = edits.filter(([name]) => !(name in named) && !definition.fields[name]?.replaceOnChange);
  const news = await object.checked(edited(definition, sample, declared, harmless));
  const { replaces } = await object.provider.diff(object.id, object.outs, news);
  if (isDeleted && index % 3 === 0) await object.provider.delete(object.id, object.outs);
  else if (replaces.length === 0) await object.provider.update(object.id, object.outs, news);
  return { read: () => object.provider.read(object.id, object.outs), fields: Object.keys(object.outs) };
}

async function readAll({ newProcess }: Vendor, objects: { read: () => Promise<unknown> }[], reads: Reads) {
  newProcess(reads);
  // The first object of a kind is read alone, and some more before each rule is asked; then all may come from lists.
  for (let round = 0; round < 3; round++) await Promise.all(objects.map(({ read }) => read()));
  return Promise.all(objects.map(({ read }) => read()));
}

type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** Items of lists come without the field; single objects keep it. */
function withoutInLists({ listPath, inBodies = String }: Vendor, next: Fetch, field: string): Fetch {
  const omitted = inBodies(field);
  return async (url, init) => {
    const answer = await next(url, init);
    if (init.method !== "GET" || answer.status !== 200 || !listPath.test(url.pathname)) return answer;
    const lacking = (value: Json): Json =>
      Array.isArray(value) ? value.map((item) => pick(item as JsonObject, (name) => name !== omitted)) : value;
    const body = Object.entries((await answer.json()) as JsonObject).map(([key, value]) => [key, lacking(value)]);
    return Response.json(Object.fromEntries(body), { headers: answer.headers });
  };
}
