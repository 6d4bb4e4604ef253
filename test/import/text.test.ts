import fc from "fast-check";
import { expect, it } from "vitest";
import { type Program, programOf } from "../../cli/import/program";
import { check } from "../../provider/core/check";
import { newWorld } from "../kinds/world";
import { runs } from "../laws/program";
import { anyAccount, populate } from "./account";
import { send } from "./by-hand";
import { mistakesIn } from "./compile";
import { read } from "./imported";
import { anyRequests } from "./odd-shapes";
import { relate } from "./relations";
import { registered } from "./run-program";

it("writes programs that compile, and that say what was imported", async () => {
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
    programs.push(program);
  }
  const files = programs.flatMap(({ modules }, index) =>
    [...modules].map(([file, text]) => [`test/import/program-${index}/${file}`, text] as const),
  );
  expect(mistakesIn(new Map(files))).toEqual([]);
}, 300_000);
