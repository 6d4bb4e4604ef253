import type { Adoption } from "./adoption";
import type { Api } from "./api";
import type { BulkRead } from "./bulk-read";
import type { Claims } from "./claims";
import type { Field, Fields, UnknownKey, Variants } from "./field";
import type { JsonObject } from "./json";

/** A rule of the API about several fields together. */
export interface CrossCheck {
  /** The number of the rule in the catalogue. */
  readonly rule: string;
  /** The fields it needs; a message names the first one. Not called while one of them is unknown. */
  readonly fields: readonly string[];
  /**
   * Says why these inputs are refused, and what to write instead; undefined if they are valid. Never quotes free texts
   * of the inputs: the program may have marked any of them as a secret.
   */
  readonly validate: (inputs: JsonObject) => string | undefined;
}

export const crossCheck = (rule: string, fields: readonly string[], validate: CrossCheck["validate"]): CrossCheck => ({
  rule,
  fields,
  validate,
});

/** The change that an update makes. */
export interface Change {
  /** Only what changed: new values, and clearing values for fields that are no longer set. */
  readonly body: JsonObject;
  readonly news: JsonObject;
  readonly olds: JsonObject;
  /** The things that the program claims and that must not be removed. */
  readonly claims: Claims;
}

/** The calls for objects of a kind. `api` is bound to the object's scope. */
export interface Operations {
  /** Returns the id, and the object as the API answers it. */
  create(api: Api, news: JsonObject, body: JsonObject, claims?: Claims): Promise<{ id: string; answer: JsonObject }>;
  /**
   * A second call that a create needs. If it fails, the object stays in the state, and the next deployment repairs it.
   */
  afterCreate?(api: Api, id: string, news: JsonObject, answer: JsonObject): Promise<JsonObject>;
  /** The fields that only the second call sets. */
  readonly afterCreateFields?: readonly string[];
  /**
   * True if `update` has something to do although no field of the object changes: the second call of a create may have
   * failed in a way that no field shows.
   */
  updatesAnyway?(news: JsonObject, olds: JsonObject): boolean;
  /** Undefined: the object is gone. */
  read(api: Api, id: string, state: JsonObject): Promise<JsonObject | undefined>;
  update(api: Api, id: string, change: Change): Promise<JsonObject>;
  /** The list that replaces single reads. */
  readonly bulkRead?: BulkRead;
  /** Deleting an object that is already gone succeeds. Claimed things stay. */
  delete(api: Api, id: string, state: JsonObject, claims: Claims): Promise<void>;
  /**
   * The things a resource of this kind owns that another resource may own as well: links, adopted objects. One text for
   * each, the same in all kinds that share it. The id is passed if these values are known to belong to it.
   */
  readonly owns?: (values: JsonObject, id?: string) => readonly string[];
  /**
   * The whole things that only one resource of a program may own, each with the input that names it: two would undo each
   * other. None for an unknown value.
   */
  readonly ownsAlone?: (values: JsonObject) => readonly (readonly [input: string, thing: string])[];
  /** How existing objects are adopted. Without it there is no input `adopt`. */
  readonly adoption?: Adoption;
  /** A resource takes over an object that is there, and no deployment can create it again: in doubt it is kept. */
  readonly takesOver?: true;
}

/** Where existing names are listed, and what counts as a name. */
export interface UniqueName {
  readonly path: string;
  readonly listKey: string;
  /** The name of a list item or of inputs; undefined if it has no name that could clash. */
  readonly nameOf: (object: JsonObject) => string | undefined;
  readonly idOf: (item: JsonObject) => string;
  /** The object in a message about a name that is taken: `a test called "x"`. */
  readonly describe: (name: string) => string;
  /** True if the API allows two objects of one name: only a create is refused then, which may make one twice unnoticed. */
  readonly mayRepeat?: true;
  /** The page that says what to do with objects of an interrupted run: `the manual, chapter 7`. */
  readonly readOn?: string;
}

/** The definition of a kind. */
export interface Definition {
  /** The class name and the last part of the type token. Never changes: states hold it. */
  readonly kind: string;
  /** The fields of all variants, if there are any: the class has them as outputs, and any may be a secret. */
  readonly fields: Fields;
  /** The input `adopt`, which is no field of the object. `complete` adds it where there is an adoption. */
  readonly adopt?: Field;
  /** For kinds whose fields depend on the value of one of them. */
  readonly variants?: Variants;
  readonly crossChecks: readonly CrossCheck[];
  /** A special message for a key that is not a field. */
  readonly unknownKey?: UnknownKey;
  /** The one canonical spelling, where two fields together can spell a meaning in several ways. */
  readonly canonical?: (inputs: JsonObject) => JsonObject;
  /** The output that repeats the object's id. */
  readonly idOutput: string;
  /** The field that takes the Pulumi name when it is not set. */
  readonly nameInput?: string;
  /** Read-only outputs that are kept in the state. None that changes by itself. */
  readonly computed: readonly string[];
  /** The name that is unique in its scope. Kinds with one are deleted before they are replaced. */
  readonly uniqueName?: UniqueName;
  /** Its id is not chosen by the server, and two objects cannot have it: deleted before it is replaced. */
  readonly deleteBeforeReplace?: true;
  /** Why deleting leaves the object where it is, for APIs that cannot delete one. The user reads it after a delete. */
  readonly leftOnDelete?: string;
  /** The input that selects the scope of an object (an account, a project), and the output with its actual scope. */
  readonly scope?: { readonly input: string; readonly output: string };
  readonly operations: Operations;
}

/** True if the old object must be gone before the new one is created. */
export const isDeletedFirst = ({ uniqueName, deleteBeforeReplace }: Definition): boolean =>
  uniqueName !== undefined || deleteBeforeReplace === true;

/** A definition with the types of the args and of the computed outputs of its class: for the compiler only. */
export interface Kind<Args, Outputs> extends Definition {
  readonly types?: { readonly args: Args; readonly outputs: Outputs };
}
