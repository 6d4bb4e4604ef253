import { InvalidArgumentError } from "commander";

const WRITTEN = /^((monitor|alert)-events\/)?[1-9]\d*$/;

/** Anything else could be another path of the API. */
export function eventId(text: string, before: readonly string[] = []): string[] {
  if (WRITTEN.test(text)) return [...before, text];
  throw new InvalidArgumentError("It must be the id of an event: 12, monitor-events/12 or alert-events/12.");
}
