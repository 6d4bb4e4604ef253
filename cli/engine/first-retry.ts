import { type ApiError, StatusError } from "../../provider/http/errors";

/** A line at the first failure after which a call is sent again: all attempts together may take half a minute. */
export function firstRetry(log: (line: string) => void): (why: ApiError) => void {
  let isLogged = false;
  return (why) => {
    // The limiter has a line of its own.
    if (isLogged || (why instanceof StatusError && why.status === 429)) return;
    isLogged = true;
    log(`${why.message} Trying again.`);
  };
}
