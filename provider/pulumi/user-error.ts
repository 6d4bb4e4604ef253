import * as pulumi from "@pulumi/pulumi";

/**
 * An error for people: Pulumi prints what it says, and no stack. (It paints the stack of what is thrown inside `apply`,
 * and there Node 20 loses half a minute in the one frame of Pulumi's own: it looks for the end of a package's name.)
 *
 * Each resource that waits for it writes the name of a property in front of its text: of the same error, a hundred
 * resources a hundred times. It has its own text again when Pulumi asks what it is or for its stack, and one of the two it
 * does before it prints. The text stays a plain property all the while, or a copy of the error (`structuredClone`, as test
 * runners make them) lacks it.
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
