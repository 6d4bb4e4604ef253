import type { Report } from "./report";

export interface RenderOptions {
  /** Only on a terminal. */
  readonly colours: boolean;
}

/** A report in a form that somebody reads, ending with a line end. */
export type Reporter = (report: Report, options: RenderOptions) => string;
