import { registry } from "../../provider/thousandeyes/registry";
import type { Imported } from "./args-of";

/** Which objects are imported. */
export interface Selection {
  /** Kinds, or the types of tests as the API names them: `HttpServerTest`, `http-server`. Default: all. */
  readonly type?: readonly string[];
  /** Patterns with `*` and `?` that names match. Default: all. */
  readonly name?: readonly string[];
  readonly exclude?: readonly string[];
}

/** The kinds that these types mean. Throws if there is none of that name. */
export function kindsOf(types: readonly string[] = []): ReadonlySet<string> {
  const all = registry.map(({ kind }) => kind);
  if (types.length === 0) return new Set(all);
  return new Set(
    types.map((type) => {
      const plain = type.toLowerCase().replaceAll("-", "");
      const kind = all.find((one) => [plain, `${plain}test`].includes(one.toLowerCase()));
      if (kind) return kind;
      throw new Error(`--type: there is no kind "${type}". Known: ${all.join(", ")}.`);
    }),
  );
}

export function isSelected({ name }: Pick<Imported, "name">, { name: patterns = [], exclude = [] }: Selection) {
  const matches = (pattern: string) => toRegExp(pattern).test(name);
  return (patterns.length === 0 || patterns.some(matches)) && !exclude.some(matches);
}

const toRegExp = (glob: string) =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "isu",
  );
