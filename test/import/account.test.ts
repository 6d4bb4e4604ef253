import fc from "fast-check";
import { expect, it } from "vitest";
import { NOT_IMPORTED } from "../../cli/account/list-account";
import type { Declared } from "../../cli/import/declare";
import { newProcess, newWorld } from "../kinds/world";
import { runs } from "../laws/program";
import { anyAccount, populate } from "./account";
import { send } from "./by-hand";
import { read } from "./imported";
import { isClean } from "./law";
import { anyRequests } from "./odd-shapes";
import { relate } from "./relations";
import { KINDS, PATHS, tally } from "./tally";

/** Why an object is left out on purpose. */
const NOT_OURS = [
  "built in (R138)",
  "built in (R164)",
  "taken by the schedule of its dashboard (R231)",
  "built in (R170)",
  "built in (R215)",
  "the current account group, which is not deleted (R190)",
  "the user whose token is used: a destroy would lock it out",
  "an emulated device, of which nobody can tell whether ThousandEyes made it (R216)",
  "default rule of the account",
  "saved event (R226)",
  "comes and goes with its machine; a program that names it manages it",
  "shared in from another account group (R070)",
];

const nameOf = ({ definition, id }: Declared) => `${definition.kind} ${id}`;

it("imports random accounts: nothing is lost, and nothing would change", async () => {
  const { refs } = await newWorld();
  const whole = tally(KINDS, 0.97);
  const byHand = tally(PATHS, 0.9);
  await fc.assert(
    fc.asyncProperty(anyAccount(refs), anyRequests(refs), async (objects, requests) => {
      const world = await newWorld();
      const there = await populate(objects);
      whole.add(objects, there);
      byHand.add(requests, await send(world, requests));
      await relate(world);
      const { account, objects: imported } = await read();
      expect(account.leftOut.filter(({ why }) => !NOT_OURS.includes(why))).toEqual([]);
      const known = new Set([...imported.map(nameOf), ...account.leftOut.map(({ kind, id }) => `${kind} ${id}`)]);
      const lost = there.filter(({ kind, id }) => !NOT_IMPORTED.includes(kind) && !known.has(`${kind} ${id}`));
      expect(lost).toEqual([]);
      newProcess("lists");
      for (const one of imported) await isClean(one);
    }),
    runs(Number(process.env.RUNS ?? 200)),
  );
  whole.expectFull();
  byHand.expectFull();
}, 600_000);
