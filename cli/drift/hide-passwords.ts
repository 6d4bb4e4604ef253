import { isJsonObject, type Json } from "../../provider/core/json";

const PASSWORD = /(?<=\w:\/\/[^\s/:@]*:)[^\s/@]+(?=@)/g;

/** The value with `[secret]` for the password of each URL in it: somebody may have put one there by hand. */
export function hidePasswords(value: Json): Json {
  if (typeof value === "string") return value.replace(PASSWORD, "[secret]");
  if (Array.isArray(value)) return value.map(hidePasswords);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hidePasswords(one)]));
}
