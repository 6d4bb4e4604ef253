/** Something with a name that others may have too, and an id of its own. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names with a meaning of their own for Ansible. */
const RESERVED = ["all", "ungrouped", "localhost", "_meta"];

/** In a host pattern every other character would be an operator, a range or a port. */
export const hostName = (name: string): string => name.replace(/[^\p{L}\p{N}_.-]/gu, "_").replace(/^(?=[-.]|$)/, "_");

/** Groups have names as variables have them. */
export const groupName = (prefix: "group" | "type") => (name: string) =>
  `${prefix}_${name.replace(/[^\p{L}\p{N}_]/gu, "_")}`;

/**
 * A name for each thing, by its id. All that would have the same one get their id behind it, not only the second: a
 * playbook must not find another host under the name of the one that it means.
 */
export function distinctNames(
  things: readonly Named[],
  valid: (name: string) => string,
  taken: Iterable<string> = [],
): Map<string, string> {
  const names = new Map(things.map(({ id, name }) => [id, valid(name)]));
  const others = new Set([...RESERVED, ...taken]);
  for (;;) {
    const counts = new Map<string, number>();
    for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
    const clashing = [...names].filter(([, name]) => others.has(name) || (counts.get(name) ?? 0) > 1);
    if (clashing.length === 0) return names;
    for (const [id, name] of clashing) names.set(id, `${name}_${id.replace(/\W/g, "_")}`);
  }
}
