import type { Connection } from "../../provider/core/api";
import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import type { Time } from "./clock";
import type { Snapshot } from "./snapshot";
import type { Weather } from "./weather";

/** An account of any vendor, and a provider whose calls go through all weathers. No wait takes any time. */
export interface AnyAccount {
  readonly refs: References;
  readonly time: Time;
  readonly snapshot: Snapshot;
  /** All that the provider printed with debugging on. */
  readonly said: string[];
  /** What it must never say. */
  readonly secrets: readonly string[];
  definitionOf(kind: string): Definition;
  weather(now?: Weather): void;
  /** The calls since the weather was set. */
  calls(): number;
  /** A provider process that knows nothing yet. */
  newProcess(): () => Connection;
  /** A call by somebody else, behind the provider's back. */
  by(method: string, path: string, body?: JsonObject): Promise<JsonObject>;
}
