// The cost of an `up` of 2,000 resources in the provider process: memory, open sockets, warnings.
import { site } from "../../test/lab/deployment.mjs";
import { lookAtProvider } from "../../test/lab/provider-process.mjs";
import { newDeployment } from "./deployment.mjs";

const RESOURCES = 2000;
const MOST_MB = 200;
const MOST_SOCKETS = 80;
const program = `for (let i = 0; i < ${RESOURCES}; i++) new te.HttpServerTest("site-" + i, ${site});`;

export async function measure() {
  const stack = await newDeployment({ program });
  const samples = [];
  const watch = setInterval(() => {
    const sample = lookAtProvider(stack.folder);
    if (sample) samples.push(sample);
  }, 250);
  const start = Date.now();
  const { code, output } = await stack.up();
  clearInterval(watch);
  const calls = stack.emulator.calls().length;
  await stack.remove();

  const peak = Math.max(...samples.map((sample) => sample.peak)) / 2 ** 20;
  const sockets = Math.max(...samples.map((sample) => sample.sockets));
  const warnings = output.match(/\w*Warning: .*/g) ?? [];
  console.log(
    `${RESOURCES} resources in one up: code ${code}, ${calls} calls, ${Math.round((Date.now() - start) / 1000)} s`,
  );
  console.log(
    `  provider process: ${Math.round(peak)} MB at its peak, ${sockets} sockets at the most, ${samples.at(-1)?.sockets} at the end`,
  );
  console.log(`  warnings of Node: ${warnings.length ? warnings.join("; ") : "none"}`);
  return code === 0 && peak < MOST_MB && sockets <= MOST_SOCKETS && warnings.length === 0;
}
