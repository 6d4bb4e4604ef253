import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";

const SECRET = "4dabf18193072939515e22adb298388d";

/** Inputs as the engine hands them on to a provider that takes no secrets: it keeps the marks to itself. */
export const unsealed = (inputs: JsonObject): JsonObject => bare(inputs) as JsonObject;

function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (!isJsonObject(value)) return value;
  return SECRET in value
    ? bare(value.value as Json)
    : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bare(one)]));
}
