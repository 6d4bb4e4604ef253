import type { Report } from "./report";

export interface RenderOptions {
  /** True only on a terminal. */
  readonly colours: boolean;
}

/** Renders a report. The text ends with a line break. */
export type Reporter = (report: Report, options: RenderOptions) => string;
