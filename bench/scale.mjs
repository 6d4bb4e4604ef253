// Time of the engine's commands against the floor, bytes of state, memory of the provider process.
import { startEmulator, UNLIMITED } from "./emulator.mjs";
import { median } from "./median.mjs";
import { countOf, floor, monitoring } from "./programs.mjs";
import { measuredStack } from "./stack.mjs";

const PARALLEL = ["--parallel", "16"];
const YES = ["--yes", "--skip-preview", "--suppress-outputs"];
/** A step, the number of runs, and its command. A step that changes nothing runs several times: the median counts. */
const STEPS = [
  ["up", 1, ["up", ...YES, ...PARALLEL]],
  ["preview", 5, ["preview", "--expect-no-changes", ...PARALLEL]],
  ["preview --refresh", 5, ["preview", "--refresh", "--expect-no-changes", ...PARALLEL]],
  ["destroy", 1, ["destroy", ...YES, ...PARALLEL]],
];

/** Both programs run in turn, so that a busy moment of the machine affects both. */
export async function scale(tests, log) {
  const resources = countOf(tests);
  const emulator = await startEmulator(...UNLIMITED);
  const ours = await measuredStack(monitoring(tests), emulator.env);
  const least = await measuredStack(floor(resources));
  const rows = [];
  try {
    for (const [step, times, command] of STEPS) {
      await emulator.clearCalls();
      const runs = [];
      for (let run = 1; run <= times; run++) {
        log(`${resources} resources: ${step} (${run} of ${times})`);
        runs.push([await ours.must(command), await least.must(command)]);
      }
      const seconds = median(runs.map(([one]) => one.seconds));
      const atLeast = median(runs.map(([, one]) => one.seconds));
      rows.push({
        resources,
        step,
        seconds,
        floor: atLeast,
        ratio: seconds / atLeast,
        ratioOfCpu: median(runs.map(([one]) => one.cpu)) / median(runs.map(([, one]) => one.cpu)),
        calls: (await emulator.calls()).total / times,
        megabytes: Math.max(...runs.map(([one]) => one.memory)) / 2 ** 20,
        floorMegabytes: Math.max(...runs.map(([, one]) => one.memory)) / 2 ** 20,
        bytesOfStateEach: step === "destroy" ? undefined : ours.stateBytes() / resources,
      });
    }
    return rows;
  } finally {
    await ours.remove();
    await least.remove();
    await emulator.stop();
  }
}
