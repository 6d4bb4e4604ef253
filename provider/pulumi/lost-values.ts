import { userError } from "./user-error";

/** Pulumi copies args key by key, and an assignment to this key creates none: the key would silently disappear. */
const LOST = "__proto__";

/** Refuses args of which Pulumi would lose a part. Outputs are not searched: their values are not known yet. */
export function refuseLostValues(resource: string, args: unknown): void {
  const lost = lostIn(args, "");
  if (lost) throw userError(`${resource}: ${lost.path.slice(1)}: ${lost.why}`);
}

interface Lost {
  /** `.requests[0].__proto__` */
  readonly path: string;
  readonly why: string;
}

function lostIn(value: unknown, path: string): Lost | undefined {
  if (typeof value === "function") {
    return { path, why: "got function, which Pulumi would leave out. Call it, and give what it returns." };
  }
  if (!isPlain(value)) return undefined;
  if (Object.hasOwn(value, LOST)) {
    const why = `Pulumi loses a key of the name ${LOST}, so it would be deployed without it. Give it another name.`;
    return { path: `${path}.${LOST}`, why };
  }
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
