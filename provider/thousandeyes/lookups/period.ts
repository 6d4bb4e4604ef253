import type { Query } from "../../core/api";

/** The period that an API call is about, as a query in whole seconds. */
export function periodIn(caller: string, { startDate, endDate }: { startDate?: string; endDate?: string }): Query {
  if (endDate !== undefined && startDate === undefined) {
    throw new Error(`${caller}: endDate: needs a startDate beside it. Add one, or leave both out.`);
  }
  if (startDate !== undefined && endDate !== undefined && Date.parse(startDate) >= Date.parse(endDate)) {
    throw new Error(`${caller}: endDate: is not after the startDate. Write a later one.`);
  }
  return { startDate: inSeconds(startDate), endDate: inSeconds(endDate) };
}

const inSeconds = (date: string | undefined) => date && `${date.slice(0, 19)}Z`;
