import { time } from "../output/authorship";
import type { ResultsDocument } from "./schema";

/** The times between which rounds began. */
export function periodOf({ layers, window, startDate, endDate }: Omit<ResultsDocument, "notes" | "test">): string {
  const all = layers.flatMap(({ rounds }) => [rounds[0], rounds.at(-1)]).filter((one) => one !== undefined);
  const [first, last] = [...all].sort().filter((_, index, { length }) => index === 0 || index === length - 1);
  if (first) return last && last !== first ? `${time(first)} to ${time(last)}` : time(first);
  return window ? `the last ${window}` : `${startDate} to ${endDate ?? "now"}`;
}
