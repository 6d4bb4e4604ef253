/** The emulators: stateful local APIs, in process or on a port of this machine. */
import { acsMonitor } from "./acs-monitor/api";
import { type AcsMonitorEmulatorOptions, withDefaults as acsMonitorDefaults } from "./acs-monitor/options";
import { type Emulator, emulate } from "./server/emulator";
import { thousandEyes } from "./thousandeyes/api";
import { type EmulatorOptions, withDefaults } from "./thousandeyes/options";

export type { AcsMonitorEmulatorOptions } from "./acs-monitor/options";
export type { Call } from "./server/calls";
export type { Effect } from "./server/effects";
export type { Emulator } from "./server/emulator";
export type { Fault } from "./server/faults";
export { type Listening, listen } from "./server/listen";
export type { Rule } from "./server/rules";
export type { EmulatorOptions } from "./thousandeyes/options";

/** ThousandEyes API v7. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const settings = withDefaults(options);
  return emulate(thousandEyes(settings), settings);
}

/** ACS Monitor API v1. Its clients take the address without `/api/v1`: `new URL(url).origin` of what listens. */
export function createAcsMonitorEmulator(options: AcsMonitorEmulatorOptions = {}): Emulator {
  const settings = acsMonitorDefaults(options);
  return emulate(acsMonitor(settings), settings);
}
