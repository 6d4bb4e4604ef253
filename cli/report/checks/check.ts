import type { Account } from "../account";

/** An object that is not in order. */
export interface Finding {
  /** As in the API's paths. */
  readonly kind: "tests" | "alert-rules" | "agents" | "alert-suppression-windows" | "tags";
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** A thing that may not be in order. */
export interface Check {
  /** For `--ignore` and programs: it never changes. */
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  /** Undefined: the token may not read what it needs. */
  readonly find: (account: Account) => readonly Finding[] | undefined;
}
