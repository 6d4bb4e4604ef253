import { ownName, sentence } from "../core/sentence";
import { SETTINGS, type Settings } from "./settings";

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
