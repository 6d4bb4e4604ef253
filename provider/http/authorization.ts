import { ApiError, LoginError, StatusError } from "./errors";

/** The credentials of the calls. */
export interface Authorization {
  /** The headers of every call. If this rejects, the call fails and nothing is sent. */
  headers(): Promise<Headers> | Headers;
  /**
   * Gets new credentials after a 401; the call is then sent once more. Without this function no call follows the first
   * 401: some APIs block an address after a few failed logins.
   */
  renew?(refused: Headers): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

/** A fixed token: once it is refused, it stays refused. */
export const bearer = (token: string): Authorization => ({ headers: () => ({ authorization: `Bearer ${token}` }) });

/**
 * A token from a login before the first call. After a 401 there is one more login, shared by all calls that were
 * refused with the same token. A refused login is not repeated: the same password would be refused again.
 */
export function login(getToken: () => Promise<string>): Authorization {
  let current: Promise<Headers> | undefined;
  const logIn = () => {
    const pending = getToken().then(
      (token) => ({ authorization: `Bearer ${token}` }),
      (error) => {
        throw error instanceof ApiError ? new LoginError(error) : error;
      },
    );
    current = pending;
    pending.catch((error) => {
      if (!isRefused(error) && current === pending) current = undefined;
    });
    return pending;
  };
  return {
    headers: () => current ?? logIn(),
    async renew(refused) {
      if ((await current) === refused) await logIn();
    },
  };
}

/** A 429 (too many calls) does not mean that the password is wrong. */
const isRefused = (error: unknown) =>
  error instanceof LoginError &&
  error.login instanceof StatusError &&
  error.login.status < 500 &&
  error.login.status !== 429;
