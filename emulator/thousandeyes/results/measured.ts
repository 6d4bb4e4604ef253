import type { Json } from "../../server/json";
import { inSeconds } from "../../store/clock";
import type { Agent } from "../agents/agent";

/** What results of a test follow from, beside who measured and when. */
export interface Measured {
  testId: string;
  type: string;
  fields: Json;
}

/** In seconds since 1970. */
export interface Round {
  start: number;
  end: number;
}

/** One agent's measurement of a test in one round. */
export interface Sample {
  test: Measured;
  agent: Agent;
  round: Round;
}

/** Computes what one layer shows; several results where a layer has several servers or directions. */
export type Layer = (sample: Sample) => Json[];

export const sourceOf = ({ test, agent, round }: Sample, ...more: string[]) => ({
  key: [test.testId, agent.agentId, ...more].join(" "),
  time: round.start,
});

export const whenOf = ({ start, end }: Round): Json => ({
  date: inSeconds(start * 1000),
  roundId: start,
  startTime: start,
  endTime: end,
});

export const agentOf = ({ agentId, agentName, countryId, location }: Agent): Json => ({
  agent: { agentId, agentName, countryId, location },
});
