import type { Clock } from "../../provider/http/retry";

/** A clock for many who wait at the same time: it jumps to the next who is due, once nothing else goes on. */
export function virtualClock(
  start = Date.parse("2026-03-01T12:00:00Z"),
): Clock & { until<T>(work: Promise<T>): Promise<T> } {
  let now = start;
  const waiting: { at: number; wake: () => void }[] = [];
  const idle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
  };
  return {
    now: () => now,
    random: () => 0,
    sleep: (ms) => new Promise((wake) => void waiting.push({ at: now + ms, wake })),
    async until(work) {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await idle();
        waiting.sort((a, b) => a.at - b.at);
        const next = waiting.shift();
        if (!next) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
      return done;
    },
  };
}
