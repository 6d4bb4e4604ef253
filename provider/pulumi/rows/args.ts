import * as pulumi from "@pulumi/pulumi";
import { isJsonObject, isPlainObject, type Json, type JsonObject } from "../../core/json";
import { UNKNOWN } from "../../core/unknown";

/** The second args over the first ones. Objects are merged key by key, also inside an output; lists are replaced. */
export function merged(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isPlainObject(above)) return above;
  if (isLater(below)) return (pulumi.output(below) as pulumi.Output<unknown>).apply((known) => merged(known, above));
  if (!isPlainObject(below)) return above;
  const keys = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(keys.map((key) => [key, merged(own(below, key), own(above, key))]));
}

const own = (value: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** The args as `check` takes them, before anything is deployed: what is known later is unknown. */
export function withUnknowns(value: object): JsonObject;
export function withUnknowns(value: unknown): Json;
export function withUnknowns(value: unknown): Json {
  if (isLater(value)) return UNKNOWN;
  if (Array.isArray(value)) return value.map((one) => withUnknowns(one as unknown));
  if (!isJsonObject(value)) return value as Json;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withUnknowns(one as unknown)]));
}

const isLater = (value: unknown): boolean =>
  pulumi.Output.isInstance(value) || value instanceof Promise || pulumi.Resource.isInstance(value);
