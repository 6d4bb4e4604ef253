import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";

/** What an answer has of these, as texts. */
export const texts = <Key extends string>(values: Readonly<Record<Key, Json | undefined>>) =>
  Object.fromEntries(
    Object.entries<Json | undefined>(values).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, isJsonObject(value) ? JSON.stringify(value) : String(value)]],
    ),
  ) as { [K in Key]?: string };

/** What an answer has of these, as numbers. */
export const numbers = <Key extends string>(values: Readonly<Record<Key, Json | undefined>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === "number")) as {
    [K in Key]?: number;
  };

/** Which monitor it is. */
export const monitorOf = ({ id, name, type, host }: JsonObject) => ({
  monitorId: String(id),
  monitorName: String(name),
  type: String(type ?? ""),
  host: String(host ?? ""),
});
