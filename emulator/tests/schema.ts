import type { Switches } from "../rules";
import { isObject, type Json } from "../wire/asked";
import { isNumeric, Refusal, unparsable } from "../wire/refusal";
import type { Field, Fields } from "./fields";

const SHAPES: Record<Field["kind"], (value: unknown) => boolean> = {
  text: (value) => typeof value === "string" || typeof value === "number",
  flag: (value) => typeof value === "boolean",
  whole: (value) => Number.isInteger(value),
  object: isObject,
  objects: (value) => Array.isArray(value) && value.every(isObject),
  texts: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  id: (value) => typeof value === "string" || typeof value === "number",
  ids: (value) => Array.isArray(value),
};

/** R016: the tests service reads enumerations in any case and stores them in lower case. */
export const lower = (field: Field, value: unknown): unknown =>
  field.values !== undefined && typeof value === "string" ? value.toLowerCase() : value;

function fits(field: Field, value: unknown): boolean {
  if (value === null) return true;
  if (!SHAPES[field.kind](value)) return false;
  return field.values === undefined || field.values.includes(lower(field, value) as string | number);
}

const hasBadId = (field: Field, value: unknown): boolean => {
  if (field.kind === "id") return value !== null && value !== "" && !isNumeric(value);
  return field.kind === "ids" && Array.isArray(value) && !value.every(isNumeric);
};

/** R022: stages 1 and 2. A stage names only its own offenders and stops the stages after it. */
export function checkSchema(fields: Fields, body: Json, on: Switches): void {
  const sent = Object.entries(fields).filter(([name]) => body[name] !== undefined);
  const wrong = sent.filter(([name, field]) => !fits(field, body[name])).map(([name]) => name);
  if (on("R022") && wrong.length > 0) {
    const title = "request validation failed. There are invalid or missing fields";
    throw new Refusal(400, title, `Invalid value for fields: ${wrong.join(", ")}`);
  }
  const agents = Array.isArray(body.agents) ? body.agents : [];
  const isBadAgent = agents.some(
    (agent) => isObject(agent) && agent.agentId !== undefined && !isNumeric(agent.agentId),
  );
  const isBad = isBadAgent || sent.some(([name, field]) => hasBadId(field, body[name]));
  if (on("R019") && isBad) throw unparsable("Bad Request");
}
