import type { Api } from "./api";
import type { BulkRead } from "./bulk-read";
import type { Claims } from "./claims";
import type { Fields, UnknownKey, Variants } from "./field";
import type { JsonObject } from "./json";

/** What a rule of the API says about several fields together. */
export interface CrossCheck {
  /** The number under which the API's behaviour is recorded. */
  readonly rule: string;
  /** The fields it looks at; the first one is where a message points. Not asked while one of them is unknown. */
  readonly fields: readonly string[];
  /**
   * Why these inputs are refused, and what to write instead; undefined where they are fine. Without free texts of the
   * inputs: the program may have marked any of them as a secret.
   */
  readonly validate: (inputs: JsonObject) => string | undefined;
}

export const crossCheck = (rule: string, fields: readonly string[], validate: CrossCheck["validate"]): CrossCheck => ({
  rule,
  fields,
  validate,
});

/** What an update has to bring about. */
export interface Change {
  /** Only what changed: new values, and unset values for what is no longer set. */
  readonly body: JsonObject;
  readonly news: JsonObject;
  readonly olds: JsonObject;
  /** What the program asks for, and must not be taken away. */
  readonly claims: Claims;
}

/** How objects of a kind are spoken about with the API. `api` is bound to the object's scope. */
export interface Operations {
  /** Answers the id and the object as the API tells it. */
  create(api: Api, news: JsonObject, body: JsonObject): Promise<{ id: string; answer: JsonObject }>;
  /** A second call that creating needs. When it fails the object stays in the state, to be repaired. */
  afterCreate?(api: Api, id: string, news: JsonObject, answer: JsonObject): Promise<JsonObject>;
  /** The fields that only that second call brings about. */
  readonly afterCreateFields?: readonly string[];
  /** Undefined: the object is gone. */
  read(api: Api, id: string, state: JsonObject): Promise<JsonObject | undefined>;
  update(api: Api, id: string, change: Change): Promise<JsonObject>;
  /** A list that spares single reads. */
  readonly bulkRead?: BulkRead;
  /** Deleting what is already gone succeeds. What is claimed stays. */
  delete(api: Api, id: string, state: JsonObject, claims: Claims): Promise<void>;
  /**
   * What resources of the kind own that another one may own as well: ties, adopted objects. A text for each, the same for
   * all kinds that share it. The id is given where it is known that these values belong to it.
   */
  readonly owns?: (values: JsonObject, id?: string) => readonly string[];
  /** What is owned is the object itself, and nothing here could make it again: in doubt it is kept. */
  readonly adopts?: true;
}

/** Where the names already taken are listed, and what counts as one. */
export interface UniqueName {
  readonly path: string;
  readonly listKey: string;
  /** The name of a list item, or of the inputs. Undefined: this one has none to clash. */
  readonly nameOf: (object: JsonObject) => string | undefined;
  readonly idOf: (item: JsonObject) => string;
  /** What to say of a name that is taken: `a test called "x"`. */
  readonly describe: (name: string) => string;
  /** Where people read what to do with what an interrupted run left behind: `the manual, chapter 7`. */
  readonly readOn?: string;
}

/** Everything about a kind. */
export interface Definition {
  /** The class name and the last part of the type token. Never changes: states hold it. */
  readonly kind: string;
  /** Those of all variants, where there are variants: what the class shows, and what may be a secret. */
  readonly fields: Fields;
  /** For kinds whose fields depend on the value of one of them. */
  readonly variants?: Variants;
  readonly crossChecks: readonly CrossCheck[];
  /** What to say of a key that is none of the fields, where there is more to say than that. */
  readonly unknownKey?: UnknownKey;
  /** One spelling for meanings that two fields together can spell in several ways. */
  readonly canonical?: (inputs: JsonObject) => JsonObject;
  /** The output that repeats the object's id. */
  readonly idOutput: string;
  /** The field that takes the Pulumi name when it is not set. */
  readonly nameInput?: string;
  /** Read-only facts that enter the state. Nothing volatile. */
  readonly computed: readonly string[];
  /** Names that are unique in their scope. Such kinds are deleted before they are replaced. */
  readonly uniqueName?: UniqueName;
  /** The input that places an object (in an account, a project), and the output that tells where it is. */
  readonly scope?: { readonly input: string; readonly output: string };
  readonly operations: Operations;
}

/** A definition that knows the types of what its class takes and of what the server tells: for the compiler only. */
export interface Kind<Args, Outputs> extends Definition {
  readonly types?: { readonly args: Args; readonly outputs: Outputs };
}
