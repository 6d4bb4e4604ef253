import fc from "fast-check";
import { expect, it } from "vitest";
import type { Declared } from "../../cli/import/declare";
import { type Program, programOf } from "../../cli/import/program";
import { check } from "../../provider/core/check";
import { newWorld } from "../kinds/world";
import { runs } from "../laws/program";
import { anyAccount, populate } from "./account";
import { send } from "./by-hand";
import { mistakesIn } from "./compile";
import { ADOPTED } from "./contents";
import { read } from "./imported";
import { anyRequests } from "./odd-shapes";
import { relate } from "./relations";
import { registered } from "./run-program";

/** Kinds whose objects have the id of something that the program need not declare. */
const WITH_ID_OF_ANOTHER = [...ADOPTED, "OrganizationQuota", "DashboardSchedule"];

/** Objects that the program declares and refers to by an id, which is another one once the program has made them. */
function idsAsTexts({ modules }: Program, objects: readonly Declared[]): string[] {
  const text = [...modules.values()].join("\n");
  const made = objects.filter(({ definition }) => !WITH_ID_OF_ANOTHER.includes(definition.kind));
  // A snapshot has no name but its id: `new te.DashboardSnapshot("id", ...`.
  const refersTo = (id: string) => text.replaceAll(`("${id}"`, "").includes(`"${id}"`);
  return made.flatMap(({ definition, id }) => (refersTo(id) ? [`${definition.kind} ${id}`] : []));
}

it("writes programs that compile, that say what was imported, and that refer to what they declare", async () => {
  const { refs } = await newWorld();
  const { seed, numRuns } = runs(20);
  const programs: Program[] = [];
  for (const [made, requests] of fc.sample(fc.tuple(anyAccount(refs), anyRequests(refs)), { seed, numRuns })) {
    const world = await newWorld();
    await populate(made);
    await send(world, requests);
    await relate(world);
    const { account, objects } = await read();
    const program = programOf(objects, account.names);
    const found = await registered(program, objects);
    expect(found.size).toBe(objects.length);
    for (const { definition, logicalName, inputs } of objects) {
      const args = found.get(`${definition.kind} ${logicalName}`) ?? {};
      expect(check(definition, args)).toEqual({ inputs, failures: [] });
    }
    for (const [file, text] of [...program.modules, ...program.scripts]) expect(text, file).not.toContain("s3cret");
    expect(idsAsTexts(program, objects)).toEqual([]);
    programs.push(program);
  }
  const files = programs.flatMap(({ modules }, index) =>
    [...modules].map(([file, text]) => [`test/import/program-${index}/${file}`, text] as const),
  );
  expect(mistakesIn(new Map(files))).toEqual([]);
}, 300_000);
