import { describe, expect, it } from "vitest";
import { createLimiter, type RateWindow } from "../../provider/http/rate-limit";

/** A clock that stands still until somebody sleeps, and an API with fixed windows that counts who asks too much. */
function world({ limit = 4, window = 1000, others = 0, saysReset = true } = {}) {
  let now = 0;
  const said: string[] = [];
  const sleepers: { at: number; wake: () => void }[] = [];
  const clock = {
    now: () => now,
    random: () => 0.5,
    sleep: (ms: number) => new Promise<void>((wake) => void sleepers.push({ at: now + ms, wake })),
  };
  const limiter = createLimiter(clock, {
    limitName: "Acme: the rate limit",
    log: (line) => said.push(line),
    windowMs: window,
  });
  const api = { ends: 0, used: 0, refused: 0, sentAt: [] as number[] };
  const turn = () => {
    if (now < api.ends) return;
    api.ends = now + window;
    api.used = others;
  };
  async function call(): Promise<void> {
    await limiter.acquire();
    turn();
    api.sentAt.push(now);
    if (api.used >= limit) api.refused++;
    else api.used++;
    const told: RateWindow = {
      limit,
      remaining: Math.max(0, limit - api.used),
      ...(saysReset && { resetAt: api.ends }),
    };
    await clock.sleep(10);
    limiter.release(told);
  }
  /** Lets the time pass until nobody sleeps any more. */
  async function pass(): Promise<void> {
    for (let idle = 0; idle < 3; ) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = sleepers.sort((a, b) => a.at - b.at).shift();
      if (!next) idle++;
      else {
        now = Math.max(now, next.at);
        next.wake();
      }
    }
  }
  return { api, limiter, call, pass, said, clock, now: () => now };
}

const many = (count: number, call: () => Promise<void>) => Promise.all(Array.from({ length: count }, call));

describe("the limiter", () => {
  it("lets the API never say no, and loses no time between windows", async () => {
    const { api, call, pass, now } = world();
    const done = many(20, call);
    await pass();
    await done;
    expect(api.refused).toBe(0);
    // 20 calls at 4 a window are 5 windows: the last one opens after 4 of them.
    expect(now()).toBeLessThan(4 * 1000 + 200);
  });

  it("sends one call alone while it does not know the window", async () => {
    const { api, call, pass } = world({ limit: 100 });
    const done = many(10, call);
    await new Promise((resolve) => setImmediate(resolve));
    expect(api.sentAt).toHaveLength(1);
    await pass();
    await done;
    expect(api.sentAt).toHaveLength(10);
  });

  it.each([{}, { others: 1 }, { limit: 2 }])("paces an API that never says when its window ends: %j", async (given) => {
    const { api, call, pass, now } = world({ ...given, saysReset: false });
    const done = many(20, call);
    await pass();
    await done;
    expect(api.refused).toBe(0);
    // Beside others a part of each window is left alone.
    const room = (given.limit ?? 4) - 2 * (given.others ?? 0);
    expect(now()).toBeLessThan((20 / room) * 1100);
  });

  it("counts what others use of the same budget", async () => {
    const { api, call, pass, now } = world({ limit: 8, others: 6 });
    const done = many(4, call);
    await pass();
    await done;
    expect(api.refused).toBe(0);
    expect(now()).toBeGreaterThan(1000);
  });

  it("tells a long wait, and how many wait, once a window", async () => {
    const { call, pass, said } = world({ limit: 2, window: 5000 });
    const done = many(5, call);
    await pass();
    await done;
    expect(said).toEqual([
      "Acme: the rate limit is used up; 3 calls wait 5 s.",
      "Acme: the rate limit is used up; 1 call waits 5 s.",
    ]);
  });

  it("lets nobody go before the time the API told, and asks with one call then", async () => {
    const { limiter, api, call, pass, clock } = world();
    limiter.block(clock.now() + 700);
    const done = many(3, call);
    await pass();
    await done;
    expect(Math.min(...api.sentAt)).toBe(700);
    expect(api.sentAt.filter((at) => at === 700)).toHaveLength(1);
  });

  it("does not pace an API that tells nothing", async () => {
    const { limiter } = world();
    await limiter.acquire();
    limiter.release(null);
    await Promise.all([limiter.acquire(), limiter.acquire(), limiter.acquire()]);
  });

  it("goes on pacing after an answer that told nothing, as a gateway's does", async () => {
    const { limiter, api, call, pass } = world();
    const first = call();
    await pass();
    await first;
    await limiter.acquire();
    limiter.release(null);
    const done = many(20, call);
    await pass();
    await done;
    expect(api.refused).toBe(0);
  });

  it("paces as soon as an answer tells something", async () => {
    const { limiter, api, call, pass } = world();
    await limiter.acquire();
    limiter.release(null);
    const first = call();
    await pass();
    await first;
    const done = many(20, call);
    await pass();
    await done;
    expect(api.refused).toBe(0);
  });

  it("waits after a 429 that told nothing of the window, and no longer than that", async () => {
    const { limiter, pass, now } = world();
    await limiter.acquire();
    limiter.block(1000);
    limiter.release(null);
    const next = limiter.acquire();
    await pass();
    await next;
    expect(now()).toBe(1000);
  });

  it("goes on after a call without an answer", async () => {
    const { limiter } = world();
    await limiter.acquire();
    const next = limiter.acquire();
    limiter.release(undefined);
    await next;
  });

  it("says that a refused call waits long, even if no other does, once for all that were refused together", () => {
    const said: string[] = [];
    const clock = { now: () => 0, random: () => 0, sleep: () => new Promise<void>(() => {}) };
    const limiter = createLimiter(clock, { limitName: "Acme: the rate limit", log: (line) => said.push(line) });
    limiter.block(2000);
    expect(said).toEqual([]);
    for (const until of [3_600_000, 3_600_020]) limiter.block(until);
    expect(said).toEqual(["Acme: the rate limit is used up; 1 call waits 3600 s."]);
  });
});
