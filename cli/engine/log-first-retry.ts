import { type ApiError, StatusError } from "../../provider/http/errors";

/** Says once that a call failed and is sent again: all attempts together may take half a minute. */
export function logFirstRetry(log: (line: string) => void): (error: ApiError) => void {
  let isLogged = false;
  return (error) => {
    // The limiter has a line of its own.
    if (isLogged || (error instanceof StatusError && error.status === 429)) return;
    isLogged = true;
    log(`${error.message} Trying again.`);
  };
}
