import { Refusal } from "../../server/refusal";

/** The opening of every error that lists what is wrong with a request (R023). */
export const PREFIX = "There were some errors in your request, please correct them before trying again.";

/** R023: one title from many errors; each is led by a blank and closed by a full stop, even when it has one already. */
export function wrongs(errors: readonly string[]): Refusal {
  return new Refusal(400, `${PREFIX}${errors.map((text) => ` ${text}.`).join("")}`);
}

/** R019: an id that is no number is refused without a word of explanation. */
export function unparsable(title = "400 Bad Request"): Refusal {
  return new Refusal(400, title);
}

/** R022: the schema stage names its offenders and says no more (E2). */
export const invalidValue = (fields: string): Refusal =>
  new Refusal(
    400,
    "request validation failed. There are invalid or missing fields",
    `Invalid value for fields: ${fields}`,
  );

/** R105: what the alerts service says of a word, a type or a date that it cannot read (E3). */
export const unreadable = (): Refusal => new Refusal(400, "Bad Request", "Failed to read request");

export const isNumeric = (id: unknown): boolean =>
  typeof id === "number" || (typeof id === "string" && /^\d+$/.test(id));
