import type { Arbitrary } from "fast-check";
import type { Json, JsonObject } from "../../provider/core/json";
import type { References } from "./references";

/** What the suites that run over every kind have to know about one. */
export interface Sample {
  /** The fewest args that are valid. */
  minimal(refs: References): JsonObject;
  /** Valid args that together set every field of the kind; none of them is the value the server would choose. */
  full(refs: References): JsonObject[];
  /** Pairs of args with one meaning, each laid over the minimal ones. */
  same(refs: References): [JsonObject, JsonObject][];
  /** What a field needs beside it to be valid; undefined takes an arg away. */
  beside?(refs: References): Record<string, Record<string, Json | undefined>>;
  /** For fields whose values cannot be made up: by path, `agents.agentId`. */
  values?(refs: References): Record<string, readonly Json[] | Arbitrary<Json>>;
  /** Makes args that were put together blindly fit the kind's rules. */
  mend?(args: JsonObject): JsonObject;
  /** Args with this name, where no input takes any name. Default: that of the kind's `nameInput`. */
  named?(text: string): JsonObject;
  /** Where the API shows an object of the kind. */
  path(id: string): string;
  /** Whether there is one, where the API has no address for a single object. */
  exists?(get: (path: string) => Promise<JsonObject>, id: string): Promise<boolean>;
  /** True if only a list shows it. */
  readonly isListOnly?: true;
  /** How somebody deletes one, where that is no DELETE of its path. */
  unmake?(call: (method: string, path: string, body?: JsonObject) => Promise<unknown>, id: string): Promise<unknown>;
  /** The request of the API's document that makes one, as `METHOD path`. Default: a POST to where `path` shows them. */
  readonly request?: string;
  /** The list in that request which holds the object: `organizations.accountGroups`. Default: it is the request. */
  readonly within?: string;
  /** What the document lets a request hold and programs do not set, by field with what is inside, and why. */
  readonly notInputs?: Readonly<Record<string, string>>;
  /** The units of its numbers, by field, where test/docs/units.ts does not know them by their names. */
  readonly units?: Readonly<Record<string, string>>;
}
