import { createLimiter, type Limiter } from "../../provider/http/rate-limit";
import { realClock } from "../../provider/http/retry";

const limiters = new Map<string, Limiter>();

/** One limiter for each budget, whatever the other settings are. */
export function limiterFor(budget: string, options: Parameters<typeof createLimiter>[1]): Limiter {
  const limiter = limiters.get(budget) ?? createLimiter(realClock, options);
  limiters.set(budget, limiter);
  return limiter;
}
