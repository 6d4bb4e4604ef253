import type { Input } from "@pulumi/pulumi";

/** The args of every kind. */
export interface AdoptArgs {
  /**
   * Id of an existing object to take over instead of creating one. The preview shows a create; the first deployment
   * changes the object to what the program says, and leaves alone what the program does not set. Later it has no effect
   * and may be removed. `pulumi destroy` deletes the object, unless the option `retainOnDelete` is set.
   * @defaultValue none: a new object is created
   * @example "12"
   */
  adopt?: Input<string>;
}
