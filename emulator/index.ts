/** The emulator: a stateful local ThousandEyes API v7, in process or on a port of this machine. */
import { type Emulator, emulate } from "./server/emulator";
import { thousandEyes } from "./thousandeyes/api";
import { type EmulatorOptions, withDefaults } from "./thousandeyes/options";

export type { Call } from "./server/calls";
export type { Effect } from "./server/effects";
export type { Emulator } from "./server/emulator";
export type { Fault } from "./server/faults";
export { type Listening, listen } from "./server/listen";
export type { Rule } from "./server/rules";
export type { EmulatorOptions } from "./thousandeyes/options";

export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const settings = withDefaults(options);
  return emulate(thousandEyes(settings), settings);
}
