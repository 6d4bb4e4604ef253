import fc from "fast-check";
import { expect, it } from "vitest";
import { handler } from "../../provider/runtime";
import { newProcess, newWorld } from "../kinds/world";
import { runs } from "../laws/program";
import { anyAccount, populate } from "./account";
import { send } from "./by-hand";
import { ADOPTED } from "./contents";
import { read } from "./imported";
import { anyRequests } from "./odd-shapes";
import { relate } from "./relations";

/** Settings that every account has, the objects that stay on destroy, and the devices that the API cannot delete. */
const STAYS = [...ADOPTED, "EmulatedDevice"];

/** Each call takes a time of its own, so that calls of different objects come in any order. */
const waits = fc.infiniteStream(fc.nat({ max: 6 }));

async function ticks(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await new Promise(setImmediate);
}

/** The state knows no order of what was imported until the next `up`: the engine deletes all at once. */
it("destroys what was imported in any order, at once", async () => {
  const { refs } = await newWorld();
  await fc.assert(
    fc.asyncProperty(anyAccount(refs), anyRequests(refs), waits, async (objects, requests, counts) => {
      const world = await newWorld();
      await populate(objects);
      await send(world, requests);
      await relate(world);
      const { objects: imported } = await read();
      newProcess("lists");
      world.between((next) => async (url, init) => {
        await ticks(counts.next().value ?? 0);
        return next(url, init);
      });
      const state = ({ outputs }: (typeof imported)[number]) => ({ ...outputs, __provider: "shim" });
      const ended = await Promise.allSettled(
        imported.map((one) => handler(one.definition.kind).delete(one.id, state(one))),
      );
      const failed = ended.flatMap((one, index) =>
        one.status === "rejected" ? [`${imported[index]?.definition.kind}: ${one.reason}`] : [],
      );
      expect(failed).toEqual([]);
      const { objects: left } = await read();
      expect(left.map(({ definition }) => definition.kind).filter((kind) => !STAYS.includes(kind))).toEqual([]);
    }),
    runs(Number(process.env.RUNS ?? 40)),
  );
}, 300_000);
