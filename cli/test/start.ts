import { INSTANT_TESTS_A_MINUTE } from "../../provider/thousandeyes/instant-limit";
import { counted } from "../output/counted";
import type { Range } from "../units/range";
import { between, decimal } from "../units/text";
import { agentIdsIn } from "../units/weights";
import type { Runnable } from "./run-test";

/** What is about to happen, what it costs, and whether it takes long. */
export function startOf(runnable: readonly Runnable[], [from, to]: Range): string {
  const runs = runnable.flatMap(({ body }) => agentIdsIn(body.agents));
  const agents = new Set(runs).size;
  const cost = between(units(from), units(to));
  const minutes = Math.ceil(runnable.length / INSTANT_TESTS_A_MINUTE) - 1;
  const wait = minutes
    ? ` ${INSTANT_TESTS_A_MINUTE} start in a minute: the last one waits ${counted(minutes, "minutes")}.`
    : "";
  const what = `${counted(runnable.length, "tests")}, ${counted(runs.length, "runs")} from ${counted(agents, "agents")}`;
  return `Running ${what}, for ${cost} units.${wait}`;
}

/** A run costs a few thousandths. */
const units = (value: number) => (value < 1 ? value.toFixed(3) : decimal(value));
