/** The name of this package, as npm has it. It stands in every state: the provider's process loads it by this name. */
export const PACKAGE = "pulumi-thousandeyes";

/** The version of this package; a test holds it against package.json. */
export const VERSION = "0.1.0";
