import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "../deployment";
import { tieByHand } from "./account";
import { CHANGES } from "./changes";
import { program } from "./program";
import { type Mode, type Outcome, run } from "./run";
import { table } from "./table";

/** `npm run owners` says where the table goes. */
const { OWNERS_TABLE: file } = process.env;

const done: Outcome[] = [];
afterAll(async () => {
  if (file) await writeFile(file, table(done, new Date().toISOString().slice(0, 10)));
});

const modes: Mode[] = [
  { mode: "Many steps at once", parallel: [] },
  { mode: "Step by step: `--parallel 1`", parallel: ["--parallel", "1"] },
];

// All of it is seven minutes: a plain run takes one stack, and changes the way from step to step.
describe.each(file ? modes : modes.slice(0, 1))("what two resources own, $mode", (mode) => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: program([]) });
    expect(await stack.up()).toMatchObject({ code: 0 });
    await tieByHand(stack);
  });
  afterAll(() => stack?.remove());

  it.each(CHANGES.map((change, index) => ({ ...change, index })))(
    "$what: the account holds what the program asks for, and nothing is lost",
    async ({ index, ...change }) => {
      const outcome = await run(stack, change, file ? mode : (modes[index % 2] ?? mode));
      done.push(outcome);
      expect(outcome.exit, outcome.output).toBe(0);
      expect(outcome.holds, outcome.output).toEqual(outcome.asked);
      expect(outcome.preview, outcome.output).toBe(0);
    },
  );
});
