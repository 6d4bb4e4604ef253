/** Anything that will hold a `T` later, as `pulumi.Output` does. Spelled here so that core needs no Pulumi. */
interface Eventually<T> {
  get(): T;
}

/** What a program may write for a `T`: the value, a promise of it, or an output of another resource. */
export type Input<T> = T | Promise<T> | Eventually<T>;

/** The value alone, with no promise or output at any depth. */
export type Plain<T> = T extends Promise<unknown> | Eventually<unknown>
  ? never
  : T extends (infer E)[]
    ? Plain<E>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;
