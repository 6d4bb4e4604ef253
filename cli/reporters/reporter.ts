import type { Report } from "../drift/report";
import { json } from "./json";
import { junit } from "./junit";
import { markdown } from "./markdown";
import { text } from "./text";

export interface Look {
  /** Only on a terminal. */
  readonly colours: boolean;
}

/** A report in a form that somebody reads, ending with a line end. */
export type Reporter = (report: Report, look: Look) => string;

/** The only list of formats. */
export const REPORTERS = { text, markdown, json, junit } as const satisfies Record<string, Reporter>;

export type Format = keyof typeof REPORTERS;
