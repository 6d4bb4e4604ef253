import type { Declared } from "../../cli/import/declare";
import type { Json } from "../../provider/core/json";

/** Objects that nobody makes: the program takes them over, its destroy leaves them, and the way back gives them what they had. */
export const ADOPTED = [
  ...["AgentCluster", "EndpointAgent", "EnterpriseAgent", "AwsIntegrationPolicy", "AzureIntegrationPolicy"],
];

/** The value with other ids; lists of ids in their order. */
export function renamed(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, ids)]));
}

/** What is there, without any order. */
const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted).sort((one, other) => (text(one) < text(other) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
};
const text = (value: Json) => JSON.stringify(value);
/** The objects as texts, in an order that does not depend on their ids. */
export const contents = (objects: readonly Declared[], ids: ReadonlyMap<string, string>) =>
  objects.map(({ definition, inputs }) => text([definition.kind, sorted(renamed(inputs, ids))])).sort();
