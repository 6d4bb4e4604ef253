import { describe, expect, it } from "vitest";
import { type ApiError, ConnectionError, statusError, UnreadableAnswerError } from "../../provider/http/errors";
import { MAX_ATTEMPTS, waitBeforeRetry } from "../../provider/http/retry";

const request = { method: "GET", path: "/a" };
const clock = { now: () => 0, sleep: async () => {}, random: () => 0.5 };
const status = (code: number) => statusError(request, code, "");
const broken = new ConnectionError(request, "broke", false, false);
const refused = new ConnectionError(request, "refused", true, false);
const unreadable = new UnreadableAnswerError(request, "cut off");

const again = (method: string, error: ApiError, more = {}) =>
  waitBeforeRetry({ method, number: 1, error, ...more } as never, clock);

describe("a call is made again", () => {
  it.each(["GET", "PUT", "DELETE"])("%s: after everything that may pass", (method) => {
    for (const failure of [status(502), status(503), status(504), status(429), broken, refused, unreadable]) {
      expect(again(method, failure), failure.message).toBeGreaterThan(0);
    }
  });

  it.each(["GET", "PUT", "DELETE", "POST", "PATCH"])("%s: never after an answer that says no", (method) => {
    for (const code of [400, 401, 403, 404, 409, 422, 500, 501])
      expect(again(method, status(code)), `${code}`).toBe(undefined);
  });

  it("POST: only after a failure before which nothing can have been done (R011)", () => {
    for (const failure of [status(502), status(503), status(504), broken, unreadable]) {
      expect(again("POST", failure), failure.message).toBe(undefined);
    }
    expect(again("POST", status(429))).toBeGreaterThan(0);
    expect(again("POST", refused)).toBeGreaterThan(0);
  });

  it("as often as is of use, and no more", () => {
    expect(again("GET", status(503), { number: MAX_ATTEMPTS - 1 })).toBeGreaterThan(0);
    expect(again("GET", status(503), { number: MAX_ATTEMPTS })).toBe(undefined);
    expect(again("GET", status(429), { number: MAX_ATTEMPTS, retryAfterMs: 1 })).toBe(undefined);
  });

  it("after longer and longer waits, at random, so that callers do not come back together", () => {
    const waits = [1, 2, 3, 4].map((number) => again("GET", status(503), { number }));
    expect(waits).toEqual([500, 1000, 2000, 4000]);
    const atOnce = waitBeforeRetry({ method: "GET", number: 1, error: status(503) }, { ...clock, random: () => 0 });
    expect(atOnce).toBe(0);
  });

  it("when the API says, after a 429", () => {
    expect(again("POST", status(429), { retryAfterMs: 12_000 })).toBeGreaterThanOrEqual(12_000);
  });

  it("not at once after a 429, even where the clock says that the window is over", () => {
    expect(again("GET", status(429), { retryAfterMs: 0 })).toBeGreaterThan(0);
  });

  it("R192 as long as the refusal may pass by itself, whatever the call is", () => {
    const waits = [1, 2, 3].map((number) => again("POST", status(403), { number, waitsMs: [1000, 2000] }));
    expect(waits).toEqual([1000, 2000, undefined]);
  });
});
