import type * as pulumi from "@pulumi/pulumi";

/** What an output has in the end, or the error it fails with. */
export const value = <T>(output: pulumi.Output<T>): Promise<T> =>
  (output as unknown as { promise(): Promise<T> }).promise();
