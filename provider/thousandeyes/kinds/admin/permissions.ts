import type { Api } from "../../../core/api";
import { type Field, quotable } from "../../../core/field";
import { idOf, set, text } from "../../../core/fields";
import { isJsonObject, type Json } from "../../../core/json";
import { didYouMean } from "../../../core/nearest";
import { sentence } from "../../../core/sentence";

const PERMISSION = /^(\d+|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+)$/;
/** As a program may write it. */
const SPELLING = /^(\d+|[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+)$/;
const isId = (permission: string) => /^\d+$/.test(permission);

const permission = quotable(
  text({
    type: "permission",
    canonical: (value) => value.toUpperCase(),
    pattern: SPELLING,
    refuse: (value) =>
      SPELLING.test(value) ? undefined : 'is no permission. Write its name or its id, like "TESTS_READ" or "56".',
  }),
  PERMISSION,
);

/** Permissions as a set of names or ids. Answers have both (R170): each is read as the program spells it. */
export function permissions(): Field<string[]> {
  const plain = set(idOf(permission, "permissionId"));
  return {
    ...plain,
    read: (answer, known) => {
      const spelled = new Set(Array.isArray(known) ? known.map(String) : []);
      const elements = Array.isArray(answer) ? answer : [];
      return plain.read(elements.flatMap((element) => spellings(element, spelled)));
    },
  };
}

/** The spellings that the program has for it. A permission that the program lacks is spelled like the others. */
function spellings(element: Json, spelled: ReadonlySet<string>): string[] {
  if (!isJsonObject(element)) return [String(element)];
  const { permissionId, permission: name } = element;
  const both = [name, permissionId].filter((one) => one !== undefined && one !== null).map(String);
  const written = both.filter((one) => spelled.has(one));
  if (written.length > 0) return written;
  return both.slice(0, 1).map((first) => (spelled.size > 0 && [...spelled].every(isId) ? String(permissionId) : first));
}

/** The ids, which a request has instead of names (R170). */
export async function permissionIds(api: Api, wanted: readonly string[]): Promise<string[]> {
  if (wanted.every(isId)) return [...wanted];
  const all = await api.lists.get("/permissions", "permissions");
  const ids = new Map(all.map(({ permission: name, permissionId }) => [String(name), String(permissionId)]));
  const resolved = wanted.map((one) => {
    const id = isId(one) ? one : ids.get(one);
    if (id !== undefined) return id;
    throw new Error(
      sentence`permissions: there is no permission called "${one}".${didYouMean(one, ids.keys())} \`getPermissions\` lists them.`,
    );
  });
  return [...new Set(resolved)];
}
