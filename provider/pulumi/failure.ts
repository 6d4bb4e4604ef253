import * as pulumi from "@pulumi/pulumi";

/**
 * An error for people: Pulumi prints what it says, and no stack. (It paints the stack of what is thrown inside `apply`,
 * and there Node 20 loses half a minute in the one frame of Pulumi's own: it looks for the end of a package's name.)
 *
 * It keeps its text, because each resource that waits for it would write the name of a property in front of it: of the
 * same error, a hundred resources a hundred times.
 */
export function failure(message: string, cause?: unknown): pulumi.RunError {
  const told = new pulumi.RunError(message, { cause });
  return Object.defineProperties(told, { stack: { value: "" }, message: { get: () => message, set: () => {} } });
}
