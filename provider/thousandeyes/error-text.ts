import { isJsonObject, type Json } from "../core/json";
import { inUsersTerms } from "./input-names";
import type { Settings } from "./settings";

/** First words of an error that have no information (R023). */
const NOISE =
  /There were some errors in your request, please correct them before trying again\.|^\d{3} [A-Z][A-Za-z ]+\n/g;

/**
 * The text of an error body. The API has six shapes for it (R020): in the title, in the detail, in both, or in a list
 * of errors. This reads them all: every text in the body, once, in one line.
 */
export function errorText(body: Json | undefined, { token }: Settings): string {
  if (!isJsonObject(body)) return "";
  const errors = Array.isArray(body.errors)
    ? body.errors.map((error) => (isJsonObject(error) ? error.message : error))
    : [];
  const texts = [body.title, body.detail, ...errors, body.error_description]
    .filter((text): text is string => typeof text === "string")
    .map((text) => text.replace(NOISE, "").replace(/\s+/g, " ").replace(/\.\.$/, ".").trim())
    .filter((text, index, all) => text !== "" && all.indexOf(text) === index);
  const text = inUsersTerms(texts.join(": "));
  // A gateway may quote the request, including the token. A very short text is no token, and masking it would hide half
  // a message.
  return token.length < 16 ? text : text.replaceAll(token, "[token]");
}
