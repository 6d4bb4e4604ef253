import * as pulumi from "@pulumi/pulumi";

/**
 * An error for people: Pulumi prints its message without the stack. (Pulumi formats the stack of an error inside
 * `apply`, and Node 20 needs half a minute for one of Pulumi's own frames, where it searches for the end of a package
 * name.)
 *
 * Each resource that depends on the failed value adds the name of a property before the message: with a hundred
 * resources, a hundred names on the same error. So the message is reset when Pulumi reads the error's type or stack,
 * which it does before it prints. The message stays a plain property, or copies of the error (`structuredClone` in test
 * runners) would lack it.
 */
export function userError(message: string, cause?: unknown): pulumi.RunError {
  const error = new pulumi.RunError(message, { cause });
  const after = <T>(value: T) => ({
    get() {
      error.message = message;
      return value;
    },
  });
  return Object.defineProperties(error, { stack: after(""), __pulumiRunError: after(true) });
}
