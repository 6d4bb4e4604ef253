// The time of an `up` of 60 tests relative to the shortest possible time, with a limit of 24 calls in six seconds.
import { site } from "../../test/lab/deployment.mjs";
import { newDeployment } from "./deployment.mjs";

const LIMIT = 24;
const WINDOW_S = 6;
const program = `for (let i = 0; i < 60; i++) new te.HttpServerTest("site-" + i, ${site});`;

/** One run: the times of its calls, and the number of refused ones. */
async function run({ env = {}, other = false }) {
  const times = [];
  const now = () => Date.now();
  const stack = await newDeployment({ program, env, emulator: { rateLimit: LIMIT, rateWindow: WINDOW_S } });
  let seen = 0;
  const watch = setInterval(() => {
    const total = stack.emulator.calls().filter(({ path }) => path !== "/v7/agents").length;
    for (; seen < total; seen++) times.push(now());
  }, 10);
  const somebody = other
    ? setInterval(
        () => {
          void stack.emulator.fetch("http://any/v7/agents", { headers: { authorization: "Bearer somebody" } });
        },
        (WINDOW_S * 1000) / (LIMIT / 2),
      )
    : undefined;
  const { code } = await stack.up();
  await new Promise((done) => setTimeout(done, 50));
  clearInterval(watch);
  clearInterval(somebody);
  const ours = stack.emulator.calls().filter(({ path }) => path !== "/v7/agents");
  await stack.remove();
  const refused = ours.filter(({ status }) => status === 429).length;
  return { code, calls: ours.length, refused, seconds: (times.at(-1) - times[0]) / 1000 };
}

export async function measure() {
  const least = (calls) => Math.floor((calls - 1) / LIMIT) * WINDOW_S;
  const runs = [
    ["alone", await run({})],
    ["pacing off", await run({ env: { TE_PACING: "off" } })],
    ["beside somebody who takes half", await run({ other: true })],
  ];
  console.log(`60 tests, ${LIMIT} calls in ${WINDOW_S} s, from the first call to the last:`);
  for (const [name, { code, calls, refused, seconds }] of runs) {
    const ratio = (seconds / least(calls - refused)).toFixed(2);
    console.log(
      `  ${name}: code ${code}, ${calls} calls, ${refused} x 429, ${seconds.toFixed(1)} s (x ${ratio} of the least)`,
    );
  }
  const [[, alone], , [, beside]] = runs;
  return alone.code === 0 && alone.refused === 0 && beside.code === 0 && beside.refused <= 5;
}
