// (a) time of the engine's commands against the floor, (d) bytes of state, (e) memory of the provider process.
import { countOf, floor, ours } from "./programs.mjs";
import { newStack } from "./stack.mjs";

const PARALLEL = ["--parallel", "16"];
const STEPS = [
  ["up", ["up", "--yes", "--skip-preview", "--suppress-outputs", ...PARALLEL]],
  ["preview", ["preview", "--expect-no-changes"]],
  ["preview --refresh", ["preview", "--refresh", "--expect-no-changes", ...PARALLEL]],
  ["destroy", ["destroy", "--yes", "--skip-preview", ...PARALLEL]],
];

export async function scale(tests, emulator, tell) {
  const count = countOf(tests);
  const us = await measure(ours(tests), { TE_TOKEN: "bench", TE_API_ENDPOINT: emulator.url }, emulator, tell);
  const least = await measure(floor(count), {}, emulator, tell);
  return STEPS.map(([step]) => ({
    resources: count,
    step,
    seconds: us[step].seconds,
    floor: least[step].seconds,
    ratio: us[step].seconds / least[step].seconds,
    calls: us[step].calls,
    megabytes: us[step].memory / 2 ** 20,
    bytesOfState: us.bytes / count,
  }));
}

async function measure(program, env, emulator, tell) {
  const stack = newStack(program, env);
  try {
    await stack.init();
    const found = {};
    for (const [step, args] of STEPS) {
      await emulator.clearCalls();
      tell(`  ${step} ...`);
      const { code, output, ...figures } = await stack.run(...args);
      if (code !== 0) throw new Error(`${step} exited ${code}:\n${output.slice(-3000)}`);
      found[step] = { ...figures, calls: (await emulator.calls()).total };
      if (step === "up") found.bytes = stack.stateBytes();
    }
    return found;
  } finally {
    stack.remove();
  }
}
