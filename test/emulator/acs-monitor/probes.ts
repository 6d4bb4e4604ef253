import type { AcsMonitorEmulatorOptions } from "../../../emulator";
import type { Probe as EachProbe } from "../each-rule";
import type { Client } from "./client";
import { callProbes } from "./probes-calls";
import { objectProbes } from "./probes-objects";
import { stateProbes } from "./probes-states";

/** Asks this emulator. */
export type Probe = EachProbe<Client, AcsMonitorEmulatorOptions>;

/** One probe a rule, at least. A rule without one is named by the test that walks the list. */
export const probes: Record<string, Probe> = { ...callProbes, ...objectProbes, ...stateProbes };
