import { userError } from "./user-error";

/** Pulumi copies args key by key, and an assignment to this key creates none: the key would silently disappear. */
const LOST = "__proto__";

/** Refuses args in which Pulumi would lose a key. Outputs are not searched: their values are not known yet. */
export function refuseLostKeys(resource: string, args: unknown): void {
  const path = lostIn(args, "");
  if (!path) return;
  throw userError(
    `${resource}: ${path.slice(1)}: Pulumi loses a key of the name ${LOST}, so it would be deployed without it. Give it ` +
      "another name.",
  );
}

/** The path of such a key: `.requests[0].__proto__`. */
function lostIn(value: unknown, path: string): string | undefined {
  if (!isPlain(value)) return undefined;
  if (Object.hasOwn(value, LOST)) return `${path}.${LOST}`;
  for (const [key, inner] of Object.entries(value)) {
    const found = lostIn(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

/** Neither an output nor a resource: those have circular references. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
