import { InvalidArgumentError, Option } from "commander";

/** An option that may be repeated, whose values are some of these words, in any case. */
export const severalOf = (flags: string, description: string, allowed: readonly string[]): Option =>
  new Option(flags, `${description}; may be repeated`)
    .choices(allowed)
    .argParser((value: string, before: readonly string[] = []) => {
      const word = value.trim().toLowerCase();
      if (allowed.includes(word)) return [...before, word];
      throw new InvalidArgumentError(`It must be ${allowed.join(", ")}.`);
    });
