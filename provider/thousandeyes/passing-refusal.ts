import type { Failure } from "../core/api";
import type { Request } from "../http/errors";

/** The API's own words, its slip included. */
const NO_RIGHTS = /You do not have permissions (to update|do delete) this account/i;

/** A minute and a bit, in seconds. */
const WAITS = [1, 2, 4, 8, 8, 8, 8, 8, 8, 8];

/**
 * R192: for some seconds the API may refuse to change a new account group. A missing permission looks the same, so that
 * error comes only after about a minute. R231: a dashboard that changes while its schedule is written is a 409.
 */
export function passingRefusal(
  { path }: Request,
  { status, text = "" }: Pick<Failure, "status" | "text">,
): readonly number[] | undefined {
  if (status === 409 && /^\/dashboards\/[^/]+\/actions\/schedule$/.test(path)) return [1000, 2000, 4000];
  const isRefused = (status === 403 || status === 400) && NO_RIGHTS.test(text);
  return isRefused && /^\/account-groups\/\d+$/.test(path) ? WAITS.map((seconds) => seconds * 1000) : undefined;
}
