import type { Connection, ReadSetting } from "./api";

/** One setting: where it is looked for. */
export interface Setting {
  /** Its key in the stack's configuration, with the namespace: `acme:token`. */
  readonly config: string;
  /** Its name in the environment. */
  readonly env: string;
  /** Ciphertext in the state. In the configuration it must be one too. */
  readonly secret?: boolean;
}

/** A part of a vendor's account that objects lie in. */
export interface Scope {
  /** What people call it: `project`. */
  readonly name: string;
  /** The option of lookups that names one: `projectId`. */
  readonly option: string;
}

/** All in which the classes, the provider and the lookups of one vendor differ from those of another. */
export interface Vendor {
  /** As the vendor writes it. */
  readonly displayName: string;
  /** In type tokens and in the calls that mocks answer: `acme`. Every state holds it, so it never changes. */
  readonly namespace: string;
  /** What stands before its kinds in the text that the host runs: `acme/`. Every state holds it, so it never changes. */
  readonly keyPrefix: string;
  /** By the names of the provider's args. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** Where an account has no parts: none. */
  readonly scope?: Scope;
  /** Throws, with what to do, where a setting is missing or wrong. */
  assertSettings(config: ReadSetting): void;
  /** The way to its API. Loads the client, which no program needs before its first lookup. */
  connect(config: ReadSetting): Promise<Connection>;
}
