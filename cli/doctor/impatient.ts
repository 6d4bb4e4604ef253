import { realClock } from "../../provider/http/retry";

/** A call is repeated as always, but nobody waits long to hear that it failed again. */
export const IMPATIENT = { ...realClock, sleep: (ms: number) => realClock.sleep(Math.min(ms, 200)) };
