import type { JsonObject } from "./json";

/**
 * The object exists but is not as asked for. The engine stores `properties` as its outputs, so they are what was
 * observed, never what was asked: then the next deployment sees the difference and repairs it. They carry `__provider`,
 * which the host does not add here, or the next refresh could not load the provider.
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
