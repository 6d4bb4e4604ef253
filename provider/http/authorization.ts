import { ApiError, LoginError, StatusError } from "./errors";

/** Who calls. */
export interface Authorization {
  /** What every call carries. A rejection is the failure of the call: nothing is sent. */
  headers(): Promise<Headers> | Headers;
  /**
   * Gets other credentials, after those of a call were refused (401): the call is then sent once more. Without it the first
   * 401 is the last call: some APIs shut an address out after a few bad logins.
   */
  renew?(refused: Headers): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

/** A token that somebody made: when it is refused, it stays refused. */
export const bearer = (token: string): Authorization => ({ headers: () => ({ authorization: `Bearer ${token}` }) });

/**
 * A token got by a login, with the first call. After a 401 there is one more login, shared by all calls that were refused
 * with the same token. A login that is refused is not tried again: the same password would be refused again.
 */
export function login(getToken: () => Promise<string>): Authorization {
  let current: Promise<Headers> | undefined;
  const logIn = () => {
    const made = getToken().then(
      (token) => ({ authorization: `Bearer ${token}` }),
      (error) => {
        throw error instanceof ApiError ? new LoginError(error) : error;
      },
    );
    current = made;
    made.catch((error) => {
      if (!isRefused(error) && current === made) current = undefined;
    });
    return made;
  };
  return {
    headers: () => current ?? logIn(),
    async renew(refused) {
      if ((await current) === refused) await logIn();
    },
  };
}

/** Too many calls (429) is no word about the password. */
const isRefused = (error: unknown) =>
  error instanceof LoginError &&
  error.login instanceof StatusError &&
  error.login.status < 500 &&
  error.login.status !== 429;
