import type { Connection, ReadSetting } from "./api";

/** One setting, and the places where it may be set. */
export interface Setting {
  /** Its key in the stack's configuration, with the namespace: `acme:token`. */
  readonly config: string;
  /** Its name in the environment. */
  readonly env: string;
  /** Ciphertext in the state. In the configuration it must be one too. */
  readonly secret?: boolean;
}

/** A part of a vendor's account that holds objects. */
export interface Scope {
  /** Its name in messages: `project`. */
  readonly name: string;
  /** The option of lookups that selects one: `projectId`. */
  readonly option: string;
}

/** Everything that differs between vendors in the classes, the provider and the lookups. */
export interface Vendor {
  /** The name of the vendor, as it writes it. */
  readonly displayName: string;
  /** In type tokens and in the calls that mocks answer: `acme`. Every state holds it, so it never changes. */
  readonly namespace: string;
  /** The prefix of its kinds in the text that the host runs: `acme/`. Every state holds it, so it never changes. */
  readonly keyPrefix: string;
  /** By the names of the provider's args. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** None if an account has no parts. */
  readonly scope?: Scope;
  /** Throws if a setting is missing or wrong, and says what to do. */
  assertSettings(config: ReadSetting): void;
  /** Connects to its API. Loads the client, which a program needs only for lookups. */
  connect(config: ReadSetting): Promise<Connection>;
}
