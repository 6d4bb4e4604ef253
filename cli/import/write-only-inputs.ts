import type { Definition } from "../../provider/core/define";

/**
 * Inputs that the API accepts and never returns, by kind: nobody can know whether an imported object has them. Secrets
 * are not among them: they are required of the configuration.
 */
export function writeOnlyInputs(definitions: Iterable<Definition>): Record<string, string[]> {
  const byKind = [...new Set(definitions)].map(({ kind, fields }) => [kind, writeOnlyIn(fields)] as const);
  return Object.fromEntries(byKind.filter(([, names]) => names.length > 0));
}

const writeOnlyIn = (fields: Definition["fields"]) =>
  Object.entries(fields).flatMap(([name, { writeOnly, secret, providerOnly }]) =>
    writeOnly && !secret && !providerOnly ? [name] : [],
  );
