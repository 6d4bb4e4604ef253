import { didYouMean } from "../../core/nearest";
import { userError } from "../user-error";

/** The resources of a table, by name. */
export class ResourcesByName<R> extends Map<string, R> {
  readonly #kind: string;

  constructor(kind: string, resources: readonly (readonly [string, R])[]) {
    super(resources);
    this.#kind = kind;
  }

  /** The resource with this name. Throws an error with the nearest names if there is none. */
  require(name: string): R {
    const resource = this.get(name);
    if (resource !== undefined) return resource;
    throw userError(`There is no ${this.#kind} "${name}" in the rows.${didYouMean(name, this.keys())}`);
  }
}
