/** The fixed parts of our own sentences, one set of parts for each place in the source. */
const phrases = new Set<string>();

/**
 * A sentence of ours. Its fixed parts hold no value, so they are never masked in a message, whatever words the inputs
 * have. A part of one word could be a value as well, and is masked like one.
 */
export function sentence(fixed: TemplateStringsArray, ...values: readonly unknown[]): string {
  for (const part of fixed) if (/\w\W+\w/.test(part)) phrases.add(part);
  return fixed.map((part, index) => part + (index < values.length ? String(values[index]) : "")).join("");
}

/** A name of ours in a sentence, of a setting for example. */
export function ownName(name: string): string {
  phrases.add(name);
  return name;
}

/** Those that a message has. */
export const ownPhrases = (message: string): string[] => [...phrases].filter((part) => message.includes(part));
