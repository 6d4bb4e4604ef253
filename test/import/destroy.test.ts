import fc from "fast-check";
import { expect, it } from "vitest";
import { vendorOf } from "../../cli/engine/vendors";
import type { Declared } from "../../cli/import/declare";
import { handler } from "../../provider/runtime";
import * as acsMonitor from "../acs-monitor/world";
import * as thousandEyes from "../kinds/world";
import { runs } from "../laws/program";
import { anyAccount, populate } from "./account";
import { send } from "./by-hand";
import { ADOPTED } from "./contents";
import { read } from "./imported";
import * as install from "./install";
import { anyRequests } from "./odd-shapes";
import { relate } from "./relations";

// The state knows no order of what was imported until the next `up`: the engine deletes all at once.

/** Objects and settings that a destroy leaves, and the devices that the API cannot delete. */
const STAYS = [...ADOPTED, "EmulatedDevice"];
const RUNS = runs(Number(process.env.RUNS ?? 40));

/** Each call takes a time of its own, so that calls of different objects come in any order. */
const waits = fc.infiniteStream(fc.nat({ max: 6 }));

function delay({ between }: Pick<thousandEyes.World, "between">, counts: Iterator<number>): void {
  between((next) => async (url, init) => {
    for (let left = counts.next().value ?? 0; left > 0; left--) await new Promise(setImmediate);
    return next(url, init);
  });
}

/** Deletes all at once; returns what failed. */
async function destroy(imported: readonly Declared[]): Promise<string[]> {
  const deleted = imported.map(async ({ definition, id, outputs }) => {
    const provider = handler(`${vendorOf(definition).keyPrefix}${definition.kind}`);
    await provider.delete(id, { ...outputs, __provider: "shim" });
  });
  const ended = await Promise.allSettled(deleted);
  return ended.flatMap((one, index) =>
    one.status === "rejected" ? [`${imported[index]?.definition.kind}: ${one.reason}`] : [],
  );
}

const kindsOf = (objects: readonly Declared[]) => objects.map(({ definition }) => definition.kind);

it("destroys what was imported from an account in any order", async () => {
  const { refs } = await thousandEyes.newWorld();
  await fc.assert(
    fc.asyncProperty(anyAccount(refs), anyRequests(refs), waits, async (objects, requests, counts) => {
      const world = await thousandEyes.newWorld();
      await populate(objects);
      await send(world, requests);
      await relate(world);
      const { objects: imported } = await read();
      thousandEyes.newProcess("lists");
      delay(world, counts);
      expect(await destroy(imported)).toEqual([]);
      expect(kindsOf((await read()).objects).filter((kind) => !STAYS.includes(kind))).toEqual([]);
    }),
    RUNS,
  );
}, 300_000);

it("destroys what was imported from an install of ACS Monitor in any order", async () => {
  const { refs } = await acsMonitor.newWorld();
  await fc.assert(
    fc.asyncProperty(install.anyInstall(refs), waits, async (objects, counts) => {
      const world = await acsMonitor.newWorld();
      await install.populate(objects);
      const { objects: imported } = await install.read();
      acsMonitor.newProcess("lists");
      delay(world, counts);
      expect(await destroy(imported)).toEqual([]);
      expect(kindsOf((await install.read()).objects)).toEqual([]);
    }),
    RUNS,
  );
}, 300_000);
