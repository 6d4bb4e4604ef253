// The official way: the npm package `pulumi` downloads its own version of the engine from get.pulumi.com.
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "./child.mjs";
import { pinned } from "./find.mjs";

const longest = 10 * 60_000;

export async function download(workshop, say) {
  say(`Pulumi ${pinned} is not here yet. Downloading it, once, from get.pulumi.com.`);
  const launcher = createRequire(import.meta.url).resolve("pulumi/run.js");
  const env = { ...process.env, PULUMI_HOME: workshop, PULUMI_VERSION: pinned, PULUMI_SKIP_UPDATE_CHECK: "true" };
  const report = (progress) => say(`  ${progress}`);
  try {
    await run(process.execPath, [launcher, "version"], { env, timeout: longest, report });
  } catch (error) {
    throw new Error(error.message.trim().split("\n").at(-1).trim()); // before that it only says what it is about to do
  }
  return join(workshop, "versions", pinned, "bin");
}
