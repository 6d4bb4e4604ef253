/** A value that is known later, like `pulumi.Output`: recognised by its methods, so that core needs no Pulumi. */
interface OutputLike {
  apply(then: never): unknown;
}

/** The value alone, with no promise or output at any depth. */
export type Plain<T> = T extends Promise<unknown> | OutputLike
  ? never
  : T extends (infer E)[]
    ? Plain<E>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;

/** If an element may be a shorthand (an id) for an object, `check` turns it into the object. */
export type Canonical<T> = T extends (infer E)[]
  ? ([Extract<E, object>] extends [never] ? E : Extract<E, object>)[]
  : T;
