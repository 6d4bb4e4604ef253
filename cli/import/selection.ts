import type { Api } from "../../provider/core/api";
import type { Definition } from "../../provider/core/define";
import { didYouMean } from "../../provider/core/nearest";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { matchesGlob } from "../account/glob";
import { type Listed, listOf } from "../account/list-account";
import { taggedTests } from "../account/tagged-tests";

/** Which objects are imported. */
export interface Selection {
  /** Kinds, or the types of tests as the API names them: `HttpServerTest`, `http-server`. Default: all. */
  readonly type?: readonly string[];
  /** Patterns with `*` and `?` that names match. Default: all. */
  readonly name?: readonly string[];
  readonly exclude?: readonly string[];
  /** Tags as `key=value`: only what carries one of them, and the tags themselves. Default: all. */
  readonly tag?: readonly string[];
}

/** The kinds that these types mean. Throws if there is none of that name. */
export function kindsOf(registry: readonly Definition[], types: readonly string[] = []): ReadonlySet<string> {
  const all = registry.map(({ kind }) => kind);
  if (types.length === 0) return new Set(all);
  return new Set(
    types.map((type) => {
      const plain = type.toLowerCase().replaceAll("-", "");
      const kind = all.find((one) => [plain, `${plain}test`].includes(one.toLowerCase()));
      if (kind) return kind;
      const words = all.map(typeOf);
      const meant = didYouMean(type, words) || didYouMean(type, all);
      throw new Error(`--type: there is no kind "${type}".${meant} Known: ${words.join(", ")}.`);
    }),
  );
}

/** The API's word for a type of test, `http-server`; for all else the class. */
const typeOf = (kind: string): string =>
  kind.endsWith("Test")
    ? kind
        .slice(0, -4)
        .replace(/(?<=[a-z])[A-Z]/g, "-$&")
        .toLowerCase()
    : kind;

export function isSelected({ name }: Pick<Listed, "name">, { name: patterns = [], exclude = [] }: Selection) {
  const matches = (pattern: string) => matchesGlob(pattern, name);
  return (patterns.length === 0 || patterns.some(matches)) && !exclude.some(matches);
}

/**
 * Throws if a selection fits nothing that the account has: it is mistyped, as a tag that nobody has is. What is in the stack
 * or is not imported for another reason fits.
 */
export function assertFits(
  selection: Selection,
  listed: readonly Listed[],
  isWanted: (object: Listed) => boolean,
): void {
  const { type, tag, name = [], exclude } = selection;
  const options = Object.entries({ type, tag, name, exclude }).flatMap(([option, values = []]) =>
    values.map((value) => `--${option} ${JSON.stringify(value)}`),
  );
  const owned = listed.filter(({ why }) => why !== "");
  if (options.length === 0 || owned.some(isWanted)) return;
  const names = owned.map((one) => one.name);
  const missing = name.find((glob) => !names.some((one) => matchesGlob(glob, one)));
  const near = missing === undefined ? "" : didYouMean(missing, names);
  throw new Error(`Nothing to import: no object of the account fits ${options.join(" ")}.${near}`);
}

/** Which objects carry one of the tags. Throws if there is no such tag. */
export async function taggedBy(api: Api, wanted: readonly string[] = []): Promise<(object: Listed) => boolean> {
  if (wanted.length === 0) return () => true;
  const { path, listKey, query } = listOf(definitionOf("Tag"));
  const tags = await api.lists.get(path, listKey, query);
  const nameOf = ({ key, value }: (typeof tags)[number]) => `${key}=${value}`;
  const carriers = new Set<string>();
  for (const name of wanted) {
    const found = tags.filter((tag) => nameOf(tag) === name);
    if (found.length === 0) throw new Error(`--tag: there is no tag ${name}.${didYouMean(name, tags.map(nameOf))}`);
    for (const tag of found) {
      carriers.add(`tagId ${tag.id}`);
      for (const testId of taggedTests(tag)) carriers.add(`testId ${testId}`);
    }
  }
  return ({ definition, id }) => carriers.has(`${definition.idOutput} ${id}`);
}
