/** The emulator: a stateful local ThousandEyes API v7, in process or on a port of this machine. */

export type { Call } from "./server/calls";
export { createEmulator, type Emulator } from "./server/emulator";
export type { Effect, Fault } from "./server/faults";
export { type Listening, listen } from "./server/listen";
export type { EmulatorOptions } from "./thousandeyes/options";
export type { Rule } from "./thousandeyes/rules";
