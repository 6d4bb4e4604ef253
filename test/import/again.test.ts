import fc from "fast-check";
import { expect, it } from "vitest";
import type { Declared } from "../../cli/import/declare";
import { programOf } from "../../cli/import/program";
import type { Json, JsonObject } from "../../provider/core/json";
import { handler } from "../../provider/runtime";
import { newProcess, newWorld, resource } from "../kinds/world";
import { runs } from "../laws/program";
import { anyAccount, change, populate } from "./account";
import { read } from "./imported";
import { registered } from "./run-program";
import { tally } from "./tally";

/** Objects that nobody makes: the program takes them over, its destroy leaves them, and the way back gives them what they had. */
const ADOPTED = ["AgentCluster", "EnterpriseAgent"];
/** Kinds that refer to others, which are there first, and gone last: to credentials, then to tests. */
const REFERRING = [
  ...["User", "ApiTest", "WebTransactionTest", "AlertRule", "AlertSuppressionWindow", "TagAssignment"],
  ...["DashboardFilter", "Dashboard"],
];

const made = (objects: readonly Declared[]) => objects.filter(({ definition }) => !ADOPTED.includes(definition.kind));
const rank = ({ definition }: Declared) => REFERRING.indexOf(definition.kind);
const inOrder = (objects: readonly Declared[]) => [...objects].sort((one, other) => rank(one) - rank(other));

async function destroy(objects: readonly Declared[]): Promise<void> {
  newProcess();
  for (const { definition, id, outputs } of inOrder(objects).reverse()) {
    await handler(definition.kind).delete(id, outputs);
  }
}

/** Makes them again as the program says. Returns the new ids by the old ones. */
async function make(objects: readonly Declared[], argsOf: (object: Declared) => JsonObject) {
  newProcess();
  const ids = new Map<string, string>();
  for (const object of inOrder(objects)) {
    const again = resource(object.definition.kind);
    await again.create(renamed(argsOf(object), ids) as JsonObject);
    // An assignment has the id of its tag.
    if (object.definition.kind !== "TagAssignment") ids.set(object.id, again.id);
  }
  return ids;
}

/** The value with other ids; lists of ids in their order. */
function renamed(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, ids)]));
}

/** What is there, without any order. */
const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted).sort((one, other) => (text(one) < text(other) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
};
const text = (value: Json) => JSON.stringify(value);
const contents = (objects: readonly Declared[], ids: ReadonlyMap<string, string>) =>
  objects.map(({ definition, inputs }) => text([definition.kind, sorted(renamed(inputs, ids))])).sort();

it("destroyed by its program and made again, an account is the same but for ids", async () => {
  const { refs } = await newWorld();
  const whole = tally();
  await fc.assert(
    fc.asyncProperty(anyAccount(refs), async (objects) => {
      const world = await newWorld();
      // A test of an agent that was moved away since cannot be made again.
      const own = objects.filter(({ kind }) => !ADOPTED.includes(kind));
      const there = await populate(own);
      whole.add(own, there);
      await change(world, there);
      const before = await read();
      const program = programOf(before.objects, before.account.names);
      const args = await registered(program, before.objects);
      await destroy(before.objects);
      expect(made((await read()).objects)).toEqual([]);
      const ids = await make(before.objects, ({ definition, logicalName }) => {
        return args.get(`${definition.kind} ${logicalName}`) as JsonObject;
      });
      expect(ids.size).toBeGreaterThan(0);
      expect(contents((await read()).objects, new Map())).toEqual(contents(before.objects, ids));
    }),
    runs(200),
  );
  whole.expectFull(ADOPTED);
}, 300_000);
