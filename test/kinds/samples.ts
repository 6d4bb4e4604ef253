import * as all from "./index";
import type { Sample } from "./sample";

/** One sample for each kind, by the kind's name; a house test names the kinds that lack one. */
export const samples: Readonly<Record<string, Sample>> = Object.fromEntries(
  Object.entries(all).map(([name, sample]) => [name.charAt(0).toUpperCase() + name.slice(1), sample]),
);
