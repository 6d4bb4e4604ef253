import { isJsonObject, type Json } from "../core/json";
import { ownName, sentence } from "../core/sentence";
import { inUsersTerms } from "./input-names";
import { SETTINGS, type Settings } from "./settings";

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

/** Words in errors which mean that the request would exceed the plan's quota (R233). */
const QUOTA =
  /\b(quotas?|plan|units?|limits? (is |was |has been )?(reached|exceeded)|exceed(s|ed)?|capacity|licen[cs]es?)\b/i;
const OVER_QUOTA =
  sentence`The organisation may be over its quota, and then nothing is saved that needs more units: look at its usage, lengthen ` +
  sentence`intervals, or disable other tests (R233).`;

/** What to do about a status. */
export function hint(status: number, text: string, { tokenSource, accountGroupId }: Settings): string {
  const group = accountGroupId ? `account group ${accountGroupId}` : "its default account group";
  const hints: Readonly<Record<number, string>> = {
    401:
      sentence`The token from ${ownName(tokenSource)} was refused.` +
      (tokenSource === SETTINGS.token.env
        ? ""
        : sentence` After a rotation run \`pulumi up\` first, or add --run-program: refresh and destroy use the token in the state.`) +
      sentence` A locked account refuses a right token too: log in to ThousandEyes to see (R229).`,
    403: sentence`The token from ${ownName(tokenSource)} may not do this in ${group}: check the account group and the user's role.`,
    429: sentence`The organisation's rate limit is used up, and stayed so. Try again in a minute, with a lower --parallel.`,
  };
  const isQuota = (status === 400 || status === 403) && QUOTA.test(text);
  return [hints[status], ...(isQuota ? [OVER_QUOTA] : [])].filter(Boolean).join(" ");
}
