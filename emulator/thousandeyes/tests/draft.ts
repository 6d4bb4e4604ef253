import { isObject, type Json } from "../../server/json";

import type { Field, Fields } from "../wire/fields";
import { wrongs } from "../wire/refusals";
import { outside, shaped } from "../wire/shape";
import type { TestAgent } from "./test";
import type { Draft, TestType } from "./type";

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

/** R025: the texts for all missing required fields. */
const missing = (type: TestType, { fields, agents }: Draft): string[] =>
  Object.entries(type.needs)
    .filter(([name]) => (name === "agents" ? agents.length === 0 : isEmpty(fields[name])))
    .map(([, text]) => text);

const isEmpty = (value: unknown) => value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Bounds that only the document has; in recorded answers other errors come first, so these come last. */
const outOfBounds = (type: TestType, { body, world }: Draft): string[] =>
  outside(type.fields, body, world.on("R239")).map(({ at, field: { min = "-", max = "any" } }) => {
    return `Error in field ${at} : The value must be between ${min} and ${max}`;
  });

/** R022: stages 4 and 5, each with all its errors at once. */
export function checkDraft(type: TestType, draft: Draft): void {
  const on = draft.world.on;
  const stage4 = [
    ...(on("R025") ? missing(type, draft) : []),
    ...(type.fieldChecks ?? []).flatMap((check) => check(draft)),
  ];
  if (stage4.length > 0) throw wrongs(stage4);
  const stage5 = [...(type.crossChecks ?? []).flatMap((check) => check(draft)), ...outOfBounds(type, draft)];
  if (stage5.length > 0) throw wrongs(stage5);
}
