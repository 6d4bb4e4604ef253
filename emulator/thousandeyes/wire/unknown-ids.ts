import { wrongs } from "./refusals";

/** An error for each unknown id. Never recorded: decided to name the id. */
export const unknownIds = (
  field: string,
  ids: readonly unknown[],
  isKnown: (id: string) => boolean,
  kind?: "Agent" | "Test",
): string[] =>
  ids
    .filter((id) => !isKnown(String(id)))
    .map((id) => `Error in field ${field} : ${kind === undefined ? "" : `${kind} `}${id} does not exist`);

/** Refuses a request for such ids. */
export function refuseUnknown(...args: Parameters<typeof unknownIds>): void {
  const errors = unknownIds(...args);
  if (errors.length > 0) throw wrongs(errors);
}
