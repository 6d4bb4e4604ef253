import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import type { IsRuleOn } from "../../server/rules";

import { OBJECT_TYPES } from "./tag";

export const INVALID = "Request validation failed. There are invalid or missing fields";
const ACCESS_TYPES = ["all", "partner", "system"];
const MATCH_TYPES = ["and", "or"];

/** R016, R135: words are case-sensitive; the first invalid one stops the check. */
function unreadable({ accessType, objectType, matchType, type }: Json): string | undefined {
  if (accessType != null && !ACCESS_TYPES.includes(String(accessType))) return `Invalid Access Type: ${accessType}`;
  if (objectType != null && !OBJECT_TYPES.includes(String(objectType))) return `Invalid Object Type: ${objectType}`;
  if (matchType != null && !MATCH_TYPES.includes(String(matchType))) {
    const model = "com.thousandeyes.tags.models.entity.FilterMatchType";
    return `Cannot construct instance of \`${model}\`, problem: Unexpected value '${matchType}'`;
  }
  return type != null && type !== "static" && type !== "dynamic" ? `Invalid Tag Type: ${type}` : undefined;
}

/** R131: endpoint agents are tagged by filters, all other objects by assignments. */
function kindErrors(body: Json): string[] {
  const isDynamic = body.type === "dynamic";
  const isForFilters = body.objectType === "endpoint-agent";
  const errors: string[] = [];
  if (isDynamic && !isForFilters) errors.push("type: Dynamic tags are not supported for the provided object type");
  if (!isDynamic && isForFilters) errors.push("type: Static tags are not supported for the provided object type");
  if (isDynamic && isForFilters && !(Array.isArray(body.filters) && body.filters.some(isObject))) {
    errors.push("filters: must not be empty");
  }
  if (isDynamic && isForFilters && body.matchType == null) errors.push("matchType: must not be null");
  return errors;
}

/** R130. */
function missing(body: Json): string[] {
  const need = (name: string) => `${name}: You need to provide the ${name} for the tag. It cannot be null or empty`;
  const errors = ["accessType", "objectType"].filter((name) => body[name] == null || body[name] === "").map(need);
  return body.value == null ? [...errors, "value: value for the label cannot be null"] : errors;
}

/** R136: the error for an incomplete replacement does not name the missing fields. */
export function checkReplacement(body: Json): void {
  const isWhole = ["accessType", "key", "objectType", "value"].every((name) => body[name] != null);
  if (!isWhole) throw new Refusal(400, INVALID, "Validation failure");
}

/** Refuses the words of a tag that the service refuses, in the same order. */
export function checkTag(body: Json, on: IsRuleOn): void {
  const word = on("R135") ? unreadable(body) : undefined;
  if (word !== undefined) throw new Refusal(400, INVALID, `JSON parse error: ${word}`);
  const errors = [...(on("R131") ? kindErrors(body) : []), ...(on("R130") ? missing(body) : [])];
  if (errors.length > 0) throw new Refusal(400, INVALID, errors.join("\n "));
  const tail = "Either you did not provide one or the provided one is invalid";
  if (on("R135") && body.accessType === "partner") {
    throw new Refusal(400, INVALID, `You need to provide a valid partnerId to create a tag. ${tail}`);
  }
  if (on("R135") && body.accessType === "system") {
    const title = "Please ensure you are using the correct authentication token, and you have the correct role";
    throw new Refusal(403, title, `You need to provide a valid access type to create or update a tag. ${tail}`);
  }
}
