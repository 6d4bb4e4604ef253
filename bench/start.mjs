// The time of importing the package, and of starting the command.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "./median.mjs";

const repository = join(import.meta.dirname, "..");
const RUNS = 20;

export function start() {
  const bare = `require("@pulumi/pulumi")`;
  const [alone, withUs] = alternating(["-e", bare], ["-e", `${bare};require("pulumi-thousandeyes")`]);
  const [node, help] = alternating(["-e", "0"], [join(repository, "dist/cli/main.js"), "--help"]);
  return [
    {
      what: "import of the package / of @pulumi/pulumi alone",
      milliseconds: withUs,
      floor: alone,
      ratio: withUs / alone,
    },
    { what: "pulumi-thousandeyes --help / node", milliseconds: help, floor: node, ratio: help / node },
  ];
}

/** Medians of both, run in turn so that a busy moment affects both. */
function alternating(...commands) {
  const times = commands.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    commands.forEach((args, index) => {
      const before = performance.now();
      spawnSync(process.execPath, args, { cwd: join(repository, "examples/quickstart"), stdio: "ignore" });
      times[index].push(performance.now() - before);
    });
  }
  return times.map(median);
}
