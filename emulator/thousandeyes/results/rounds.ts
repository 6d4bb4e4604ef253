import type { Test } from "../tests/test";
import { chance } from "./chance";
import type { Round, Sample } from "./measured";

/** BGP tests have no interval. */
const BGP_INTERVAL = 900;

/** In seconds. */
export const intervalOf = ({ fields }: Pick<Test, "fields">): number => Number(fields.interval ?? BGP_INTERVAL);

/**
 * The rounds of a scheduled test that begin from `from` to `until`, in seconds, oldest first. As if the test had always
 * been what it is now (decided): its past is not kept.
 */
export function roundsOf(test: Pick<Test, "fields">, from: number, until: number): Round[] {
  const interval = intervalOf(test);
  const rounds: Round[] = [];
  for (let start = Math.ceil(from / interval) * interval; start <= until; start += interval) {
    rounds.push({ start, end: start + interval });
  }
  return rounds;
}

/** An agent needs from 3 to 12 seconds (decided), always the same for a test and a round. */
export const readyAt = ({ test, agent, round }: Sample): number =>
  round.start + 3 + Math.floor(10 * chance("ready", test.testId, agent.agentId, round.start));
