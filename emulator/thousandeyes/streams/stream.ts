import type { Json } from "../../server/json";

/** A stored stream. */
export interface Stream {
  id: string;
  name: string;
  /** What was sent, with the defaults. Secrets are in clear. */
  settings: Json;
  created: number;
  updated?: number;
  /** How often it was updated: every second answer is empty (R214). */
  updates: number;
}
