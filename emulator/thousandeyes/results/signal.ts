import { chance } from "./chance";

/** What measures, and when. */
export interface Source {
  /** The test and the agent. */
  key: string;
  /** Seconds since 1970. */
  time: number;
}

const DAY = 86_400;
/** Of all rounds of a test and an agent. */
const BUSY = 0.02;

/** Whether the network is busy in this round: all that is measured then is slow. */
export const isBusy = ({ key, time }: Source): boolean => chance("busy", key, time) < BUSY;

/**
 * A value whose plot has a shape: each source has a level of its own from `low` to `high`, which follows the hours of the
 * day, is never quite still, and now and then doubles.
 */
export function signal(source: Source, metric: string, low: number, high: number): number {
  const { key, time } = source;
  const level = low + (high - low) * chance("level", key, metric);
  const hour = (time / DAY + chance("phase", key)) * 2 * Math.PI;
  const noise = chance("noise", key, metric, time) - 0.5;
  return level * (1 + 0.15 * Math.sin(hour) + 0.1 * noise) * (isBusy(source) ? 2 : 1);
}

export const whole = (value: number): number => Math.round(value);
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
