import fc from "fast-check";
import { expect, it } from "vitest";
import type { Declared } from "../../cli/import/declare";
import { programOf } from "../../cli/import/program";
import type { JsonObject } from "../../provider/core/json";
import { handler } from "../../provider/runtime";
import { newProcess, newWorld, resource } from "../kinds/world";
import { runs } from "../laws/program";
import { anyAccount, populate } from "./account";
import { namedOnce, send } from "./by-hand";
import { ADOPTED, contents, renamed } from "./contents";
import { read } from "./imported";
import { anyRequests } from "./odd-shapes";
import { relate } from "./relations";
import { registered } from "./run-program";
import { KINDS, PATHS, tally } from "./tally";

/** Kinds that refer to others, which are there first, and gone last: to credentials, then to tests. */
const REFERRING = [
  ...["User", "ApiTest", "WebTransactionTest", "AlertRule", "AlertSuppressionWindow", "TagAssignment"],
  ...["DashboardFilter", "Dashboard", "DashboardSnapshot", "Stream", "ConnectorOperations"],
  ...["EndpointAgentToServerTest", "EndpointDynamicAgentToServerTest", "EndpointHttpServerTest"],
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
    // An assignment has the id of its tag or connector.
    if (!["TagAssignment", "ConnectorOperations"].includes(object.definition.kind)) ids.set(object.id, again.id);
  }
  return ids;
}

it("destroyed by its program and made again, an account is the same but for ids", async () => {
  const { refs } = await newWorld();
  const whole = tally(
    KINDS.filter((kind) => !ADOPTED.includes(kind)),
    0.95,
  );
  const byHand = tally(PATHS, 0.9);
  await fc.assert(
    fc.asyncProperty(anyAccount(refs), anyRequests(refs), async (objects, requests) => {
      const world = await newWorld();
      // A test of an agent that was moved away since cannot be made again.
      const own = objects.filter(({ kind }) => !ADOPTED.includes(kind));
      const once = namedOnce(requests);
      byHand.add(once, await send(world, once));
      whole.add(own, await populate(own));
      // The program deletes the other account group too, and what it shares is gone for good.
      await relate(world, { isSharing: false });
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
  whole.expectFull();
  byHand.expectFull();
}, 600_000);
