// Calls and time of the drift check: from lists and from single reads, clean and after manual changes.
import { administration, WHAT } from "./administration.mjs";
import { startEmulator, UNLIMITED } from "./emulator.mjs";
import { allTypes, withRules, worst } from "./programs.mjs";
import { editByHand, takenOver } from "./seeded.mjs";
import { measuredStack } from "./stack.mjs";

const CHECK = ["preview", "--refresh", "--suppress-progress", "--parallel", "16"];
const PER_MINUTE = 240;

export async function drift(tests, log) {
  return [
    ...(await ofSeeded(tests, log)),
    ...(await ofProgram(`13 types, ${tests / 10} each, agents managed`, allTypes(tests / 10), log)),
    ...(await ofProgram(`${tests} HTTP tests that manage their alert rules`, withRules(tests), log)),
    ...(await ofProgram(`worst: ${tests} tests, monitors and sharing managed`, worst(tests), log)),
  ];
}

/** The same of an account that people administer. */
export const driftOfAdministration = (log) => ofProgram(WHAT, administration, log);

async function ofSeeded(tests, log) {
  const what = `${tests} HTTP tests, rules, tags`;
  const free = await startEmulator("--tests", String(tests), ...UNLIMITED);
  // Seeds and ids are the same in both, so an import file of one fits the other.
  const limited = await startEmulator(
    "--tests",
    String(tests),
    "--rate-limit",
    String(PER_MINUTE),
    "--rate-window",
    "60",
  );
  const { program, files } = await takenOver(free);
  const stack = await measuredStack(program, {}, files);
  const importing = ["import", "--file", "import.json", "--generate-code=false", "--protect=false", "--yes"];
  const rows = [];
  try {
    log(`${what}: import`);
    await stack.must(importing, free.env);
    await stack.must(["refresh", "--yes", "--skip-preview"], free.env);
    for (const change of ["none", "10 by hand"]) {
      if (change !== "none") for (const emulator of [free, limited]) await editByHand(emulator);
      rows.push(...(await bothWays({ what, change, stack, emulator: free, log })));
      rows.push(await fromState({ what, change, stack, emulator: free, log }));
      const window = { what: `${what}, ${PER_MINUTE} a minute`, change, reads: "lists" };
      rows.push(await check({ ...window, stack, emulator: limited, log }));
    }
    return rows;
  } finally {
    await stack.remove();
    await free.stop();
    await limited.stop();
  }
}

async function ofProgram(what, program, log) {
  const emulator = await startEmulator(...UNLIMITED);
  const stack = await measuredStack(program);
  try {
    log(`${what}: up`);
    await stack.must(["up", "--yes", "--skip-preview", "--suppress-outputs", "--parallel", "16"], emulator.env);
    return await bothWays({ what, change: "none", stack, emulator, log });
  } finally {
    await stack.remove();
    await emulator.stop();
  }
}

const bothWays = async (row) => [await check({ ...row, reads: "lists" }), await check({ ...row, reads: "single" })];

/** The best of five: the command is so short that other work on the machine shows. */
async function fromState({ what, change, stack, emulator, log }) {
  log(`${what}, changed: ${change}, from the state`);
  const runs = [];
  for (let run = 0; run < 5; run++) {
    await emulator.clearCalls();
    const { seconds, output } = await stack.own(["drift", "--from-state", "--json"], emulator.env);
    const { total } = await emulator.calls();
    runs.push({ seconds, calls: total, found: JSON.parse(output).summary.drifted });
  }
  const [best] = runs.sort((a, b) => a.seconds - b.seconds);
  return { what, changed: change, reads: "state", refused: 0, ...best, minutesOfBudget: best.calls / PER_MINUTE };
}

async function check({ what, change, reads, stack, emulator, log }) {
  log(`${what}, changed: ${change}, read: ${reads}`);
  await emulator.clearCalls();
  const { seconds, output } = await stack.must(CHECK, { ...emulator.env, TE_READS: reads });
  const { calls, total } = await emulator.calls();
  const found = [...output.matchAll(/(\d+) to (?:create|update|replace|delete)/g)];
  return {
    what,
    changed: change,
    reads,
    found: found.reduce((sum, [, count]) => sum + Number(count), 0),
    calls: total,
    refused: calls.filter(({ status }) => status === 429).length,
    seconds,
    minutesOfBudget: total / PER_MINUTE,
  };
}
