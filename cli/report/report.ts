import type { Json } from "../../provider/core/json";

/** What a command found out, in the form that every reporter renders. */
export interface Report {
  /** `ThousandEyes drift` */
  readonly title: string;
  /** What was looked at: `shop/dev`. */
  readonly subject: string;
  /** The result in one line. */
  readonly headline: string;
  readonly result: "good" | "warning" | "bad";
  /** Names of the two sides of a difference: `declared` and `found`. */
  readonly sides: Sides;
  readonly sections: readonly Section[];
  /** What is as it should be. */
  readonly passed: readonly Subject[];
  /** What else the reader should know, a sentence a line. */
  readonly remarks: readonly string[];
  /** The whole result for programs, in the shape of the command's own schema. */
  readonly document: object;
}

export type Sides = readonly [expected: string, found: string];

export interface Section {
  /** Without one the issues follow the headline. */
  readonly heading?: string;
  /** What all its issues are, in a word: `drift`. */
  readonly type: string;
  /** The columns of the two sides in a table, where they are named otherwise than in the report. */
  readonly columns?: Sides;
  /** Whether a table has columns for who and when. */
  readonly hasAuthors?: boolean;
  readonly issues: readonly Issue[];
}

export interface Subject {
  readonly name: string;
  readonly kind: string;
}

/** A thing that is not as it should be. */
export interface Issue extends Subject {
  readonly id?: string;
  /** What became of it: `edited`. */
  readonly status: string;
  readonly sign: "+" | "~" | "±" | "-";
  readonly result: "warning" | "bad";
  readonly differences: readonly Difference[];
  /** The two sides as words, where there are no differences to show. */
  readonly summary?: Sides;
  readonly author?: Author;
  /** Where to look at it. */
  readonly link?: string;
  /** What to do about it. */
  readonly advice: string;
}

/** A value that is not as it should be. Absent: not set. */
export interface Difference {
  readonly path: string;
  readonly expected?: Json;
  readonly found?: Json;
  /** It is not why the report was made: `note` says what it is instead. */
  readonly isAside: boolean;
  readonly note?: string;
}

export interface Author {
  /** What was done: `deleted`, `last changed`. */
  readonly action: string;
  readonly by?: string;
  /** In UTC, as ISO 8601 has it. */
  readonly at?: string;
}
