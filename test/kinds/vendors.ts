import type { Emulator } from "../../emulator";
import { kinds } from "../acme/kinds";
import { samples } from "../acme/samples";
import { newProcess, newWorld, resource } from "../acme/world";
import { everyKind } from "./every";
import type { Reads, resourceOf } from "./resource";
import type { Sample } from "./sample";
import * as thousandEyes from "./world";

/** An account to work in, of any vendor. */
export type AnyWorld = Omit<thousandEyes.World, "emulator"> & {
  readonly emulator: {
    calls(): readonly { readonly method: string }[];
    clearCalls(): void;
    fault(fault: { method: string; effect: { status: number; body: string | { title: string } } }): void;
    clearFaults: Emulator["clearFaults"];
  };
};

export type Made = ReturnType<typeof resourceOf>;

export interface Vendor {
  newWorld(): Promise<AnyWorld>;
  resource(kind: string): Made;
  newProcess(reads?: Reads): void;
}

const acme: Vendor = { newWorld, resource, newProcess };

const ofAcme = kinds.map((definition) => ({
  kind: definition.kind,
  definition,
  sample: samples[definition.kind] as Sample,
  vendor: acme,
}));

/** Every kind of every vendor: what holds for one API only is no law of the engine. */
export const kindsOfAll = [...everyKind.map((one) => ({ ...one, vendor: thousandEyes as Vendor })), ...ofAcme];
