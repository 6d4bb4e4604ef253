import { Refusal } from "../../server/refusal";

/** The first sentence of every error that lists the faults of a request (R023). */
export const PREFIX = "There were some errors in your request, please correct them before trying again.";

/** R023: one title from many errors; each starts with a space and ends with a full stop, even if it already has one. */
export function wrongs(errors: readonly string[]): Refusal {
  return new Refusal(400, `${PREFIX}${errors.map((text) => ` ${text}.`).join("")}`);
}

/** R019: an id that is not a number is refused without a reason. */
export function unparsable(title = "400 Bad Request"): Refusal {
  return new Refusal(400, title);
}

/** R022: the schema stage names the invalid fields and nothing else (E2). */
export const invalidValue = (fields: string): Refusal =>
  new Refusal(
    400,
    "request validation failed. There are invalid or missing fields",
    `Invalid value for fields: ${fields}`,
  );

/** R105: the error of the alerts service for a word, a type or a date that it cannot read (E3). */
export const unreadable = (): Refusal => new Refusal(400, "Bad Request", "Failed to read request");

export const isNumeric = (id: unknown): boolean =>
  typeof id === "number" || (typeof id === "string" && /^\d+$/.test(id));
