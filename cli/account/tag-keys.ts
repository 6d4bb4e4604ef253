import { nearOrAll } from "./near-or-all";

/** Why `--by` is refused, with the keys that the tags of tests have. */
export const noKey = (by: string, keys: readonly string[]): string =>
  `--by: no tag of tests has the key "${by}".${nearOrAll(by, keys)}`;
