import { z } from "zod";
import { isExact, type Range } from "./range";

/** Units in a document: a range while something is not known. */
export const units = z.union([
  z.number().min(0),
  z.object({ from: z.number().min(0), to: z.number().min(0).nullable().describe("Null: there is no end.") }),
]);

export type Units = z.infer<typeof units>;

export function unitsIn(range: Range): Units {
  const [from, to] = range.map(rounded) as [number, number];
  return isExact(range) ? to : { from, to: Number.isFinite(to) ? to : null };
}

/** Cents are exact, and a sum of many does not show the error of the machine. */
export const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
