import { isObject, type Json } from "../../server/json";

import type { Field, Fields } from "../wire/fields";
import { shaped } from "../wire/shape";
import type { TestAgent } from "./test";

/** How to clear a field was never recorded: here by null, or by an empty text, list or object if it has no default. */
function isCleared(field: Field, value: unknown): boolean {
  if (value === null) return true;
  if (field.unset !== undefined) return false;
  if (Array.isArray(value)) return value.length === 0;
  return value === "" || (isObject(value) && Object.keys(value).length === 0);
}

function kept(field: Field, value: unknown, isDeep: boolean): unknown {
  if (field.kind !== "text" && field.kind !== "id") return isDeep ? shaped(field, value) : value;
  return typeof value === "number" ? String(value) : shaped(field, value);
}

/** R061: the values a new test starts with. */
export function defaults(fields: Fields): Json {
  const given = Object.entries(fields).filter(([, field]) => field.unset !== undefined && !field.writeOnly);
  return structuredClone(Object.fromEntries(given.map(([name, field]) => [name, field.unset])));
}

/** R047: the fields of the body replace the old ones, each as a whole; R015: unknown keys are ignored. */
export function overlay(fields: Fields, before: Json, body: Json, isDeep: boolean): Json {
  const after = { ...before };
  for (const [name, field] of Object.entries(fields)) {
    const value = body[name];
    if (value === undefined) continue;
    if (!isCleared(field, value)) after[name] = structuredClone(kept(field, value, isDeep));
    else if (field.unset === undefined) delete after[name];
    else after[name] = structuredClone(field.unset);
  }
  return after;
}

export function agentsIn(body: Json): TestAgent[] | undefined {
  if (body.agents === undefined) return undefined;
  const agents = Array.isArray(body.agents) ? body.agents.filter(isObject) : [];
  return agents
    .filter((agent) => agent.agentId !== undefined && agent.agentId !== null)
    .map(({ agentId, sourceIpAddress }) => ({
      agentId: String(agentId),
      ...(typeof sourceIpAddress === "string" && sourceIpAddress !== "" ? { sourceIpAddress } : {}),
    }));
}
