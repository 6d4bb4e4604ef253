/** The emulator: a stateful local ThousandEyes API v7, in process or on a port of this machine. */
export { createEmulator, type Emulator } from "./emulator";
export type { EmulatorOptions } from "./options";
export type { Rule } from "./rules";
export type { Call } from "./server/calls";
export type { Effect, Fault } from "./server/faults";
export { type Listening, listen } from "./server/listen";
