import type { JsonObject } from "./json";

/**
 * The object exists, but its values are not as requested. The engine stores `properties` as its outputs, so they are
 * the observed values, never the requested ones: the next deployment sees the difference and repairs it. They include
 * `__provider`, because the host does not add it here and the next refresh needs it to load the provider.
 */
export class PartialFailure extends Error {
  override readonly name = "PartialFailure";

  constructor(
    readonly id: string,
    readonly properties: JsonObject,
    readonly reasons: string[],
  ) {
    super(reasons.join("\n"));
  }
}
