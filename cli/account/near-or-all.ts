import { didYouMean } from "../../provider/core/nearest";

/** What may have been meant: the names that are near, else those that there are. A short list says more than a number. */
export const nearOrAll = (written: string, names: readonly string[]): string =>
  didYouMean(written, names) || all([...new Set(names)]);

function all(names: readonly string[]): string {
  if (names.length === 0) return " There are none.";
  const shown = names.slice(0, MOST).map((name) => `"${name}"`);
  return ` There ${names.length === 1 ? "is" : "are"}: ${shown.join(", ")}${names.length > MOST ? ", ..." : "."}`;
}

const MOST = 8;
