import type { Author } from "./report";
import { plain } from "./value";

/** The author and the time, as far as they are known. */
export function authorship(author: Author | undefined): string | undefined {
  const { action, by, at } = author ?? {};
  if (!by && !at) return undefined;
  return [action, ...(by ? [`by ${plain(by)}`] : []), ...(at ? [`at ${time(at)}`] : [])].join(" ");
}

export const time = (at: string) =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ? `${at.slice(0, 10)} ${at.slice(11, 19)} UTC` : plain(at);
