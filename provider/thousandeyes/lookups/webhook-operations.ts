import { among, is, type LookupDefinition } from "../../core/lookup";

/** Which webhook operations to find. All given args must match. */
export interface GetWebhookOperationsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /**
   * What they are sent for: `alerts`, `recommendations`, `traffic-monitoring`.
   * @example ["alerts"]
   */
  categories?: string[];
  /** Only enabled ones, or only disabled ones. */
  enabled?: boolean;
}

/** A webhook operation as the API lists it. */
export interface FoundWebhookOperation {
  /** Id (UUID). */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** `alerts`, `recommendations` or `traffic-monitoring`. */
  readonly category: string;
  /** Whether it sends anything. */
  readonly enabled?: boolean;
  /** Whether it reaches its target: `pending`, `connected`, `failing` or `unverified`. */
  readonly status: string;
}

export const webhookOperations: LookupDefinition<GetWebhookOperationsArgs, FoundWebhookOperation> = {
  name: "getWebhookOperations",
  what: "webhook operation",
  asks: { names: "list", categories: "list", enabled: "boolean" },
  path: "/operations/webhooks",
  listKey: "items",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name", "category", "enabled", "status"],
  matches: (item, { categories, enabled }) => among(item.category, categories) && is(item.enabled, enabled),
};
