import type { Emulator } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";
import type { AnyAccount } from "../faults/any-account";
import type { Reads, resourceOf } from "./resource";
import type { World } from "./world";

/** An account to work in, of any vendor. */
export type AnyWorld = Omit<World, "emulator"> & {
  readonly emulator: {
    calls(): readonly { readonly method: string; readonly path: string }[];
    clearCalls(): void;
    fault(fault: { method: string; effect: { status: number; body: string | { title: string } } }): void;
    clearFaults: Emulator["clearFaults"];
  };
};

export type Made = ReturnType<typeof resourceOf>;

/** What the suites have to know of a vendor. */
export interface Vendor {
  readonly name: string;
  newWorld(): Promise<AnyWorld>;
  resource(kind: string): Made;
  newProcess(reads?: Reads): void;
  /** An account whose calls go through all weathers. */
  newAccount(): Promise<AnyAccount>;
  /** The body and the status with which the API refuses a call, with these texts wherever an error may hold some. */
  refusal(texts: string[]): { body: JsonObject; status: number };
  /** Where lists are; the last part of any other path is an id. */
  readonly listPath: RegExp;
  /** The name of an input in bodies. Default: the same. */
  inBodies?(input: string): string;
  /** Paths of the texts that messages quote whatever they are: people tell things apart by them. */
  readonly names: readonly string[];
}
