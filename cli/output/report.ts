import type { Json } from "../../provider/core/json";

/** The result of a command, in the form that every reporter renders. */
export interface Report {
  /** `ThousandEyes drift` */
  readonly title: string;
  /** The thing that was checked: `shop/dev`. */
  readonly subject: string;
  /** The result in one line. */
  readonly headline: string;
  readonly result: "good" | "warning" | "bad";
  /** Names of the two sides of a difference: `declared` and `found`. */
  readonly sides: Sides;
  readonly sections: readonly Section[];
  /** The things that are as expected. */
  readonly passed: readonly Subject[];
  /** The things that could not be checked. */
  readonly skipped?: readonly (Subject & { readonly reason: string })[];
  /** Other notes for the reader, one sentence a line. */
  readonly remarks: readonly string[];
  /** The whole result for programs, in the command's own schema. */
  readonly document: object;
}

export type Sides = readonly [expected: string, found: string];

export interface Section {
  /** Without a heading the issues follow the headline. */
  readonly heading?: string;
  /** One word for all its issues: `drift`. */
  readonly type: string;
  /** The names of the two sides as table columns, if they differ from those in the report. */
  readonly columns?: Sides;
  /** Whether a table has columns for author and time. */
  readonly hasAuthors?: boolean;
  readonly issues: readonly Issue[];
}

export interface Subject {
  readonly name: string;
  readonly kind: string;
  /** Seconds that the check took. */
  readonly time?: number;
}

/** A thing that is not as expected. */
export interface Issue extends Subject {
  readonly id?: string;
  /** What happened to it: `edited`. */
  readonly status: string;
  readonly sign: "+" | "~" | "±" | "-";
  readonly result: "warning" | "bad";
  readonly differences: readonly Difference[];
  /** The two sides in words, if there are no differences to show. */
  readonly summary?: Sides;
  readonly author?: Author;
  /** A link to it. */
  readonly link?: string;
  /** What to do about it. */
  readonly advice: string;
}

/** A value that is not as expected. Absent: not set. */
export interface Difference {
  readonly path: string;
  readonly expected?: Json;
  readonly found?: Json;
  /** True if it is not the reason of the issue: `note` says what it is. */
  readonly isAside: boolean;
  readonly note?: string;
}

export interface Author {
  /** What the author did: `deleted`, `last changed`. */
  readonly action: string;
  readonly by?: string;
  /** In UTC, as ISO 8601. */
  readonly at?: string;
}
