/**
 * The name of this package, as npm has it. Every state holds it: the provider process loads the package by this name.
 */
export const PACKAGE = "pulumi-thousandeyes";

/** The version of this package; a test compares it with package.json. */
export const VERSION = "0.1.0";

/** The oldest `@pulumi/pulumi` that shows drift in outputs: `peerDependencies` of package.json. */
export const OLDEST_SDK = [3, 216] as const;
