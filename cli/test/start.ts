import { counted } from "../output/counted";
import type { Range } from "../units/range";
import { between, decimal } from "../units/text";
import { agentIdsIn } from "../units/weights";
import type { Runnable } from "./run-test";

/** Instant tests that may start in a minute (R228). */
const A_MINUTE = 24;

/** What is about to happen, what it costs, and whether it takes long. */
export function startOf(runnable: readonly Runnable[], [from, to]: Range): string {
  const runs = runnable.flatMap(({ body }) => agentIdsIn(body.agents)).length;
  const cost = between(decimal(from), decimal(to));
  const minutes = Math.ceil(runnable.length / A_MINUTE) - 1;
  const wait = minutes ? ` ${A_MINUTE} start in a minute: the last one waits ${counted(minutes, "minutes")}.` : "";
  return `Running ${counted(runnable.length, "tests")} from ${counted(runs, "agents")}, for ${cost} units.${wait}`;
}
