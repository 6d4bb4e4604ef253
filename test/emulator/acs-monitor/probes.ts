import type { AcsMonitorEmulatorOptions } from "../../../emulator";
import type { Client } from "./client";
import { callProbes } from "./probes-calls";
import { objectProbes } from "./probes-objects";
import { stateProbes } from "./probes-states";

/** Asks the emulator something that only one rule answers like this. */
export interface Probe {
  ask: (client: Client) => Promise<unknown>;
  expect: unknown;
  options?: AcsMonitorEmulatorOptions;
}

/** One probe a rule, at least. A rule without one is named by the test that walks the list. */
export const probes: Record<string, Probe> = { ...callProbes, ...objectProbes, ...stateProbes };
