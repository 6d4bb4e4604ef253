import type { EmulatorOptions } from "../../emulator";
import type { Client } from "./client";
import type { Probe as EachProbe } from "./each-rule";
import { accountProbes } from "./probes-account";
import { alertProbes } from "./probes-alerts";
import { endpointProbes } from "./probes-endpoint";
import { nestedProbes } from "./probes-nested";
import { streamProbes } from "./probes-streams";
import { testProbes } from "./probes-tests";

/** Asks this emulator. */
export type Probe = EachProbe<Client, EmulatorOptions>;

/** One probe a rule, at least. A rule without one is named by the test that walks the list. */
export const probes: Record<string, Probe> = {
  ...testProbes,
  ...alertProbes,
  ...accountProbes,
  ...endpointProbes,
  ...nestedProbes,
  ...streamProbes,
};
