import type { Fault } from "../../emulator";

type Next = () => Promise<Response>;

/** A call to an API without faults of its own that meets one of those that the matrix has. */
export const applied =
  (effect: Fault["effect"], next: Next): Next =>
  async () => {
    if ("reset" in effect) {
      if (effect.reset === "after") await next();
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }),
      });
    }
    if ("statusAfter" in effect) {
      await next();
      return new Response("{}", { status: effect.statusAfter });
    }
    if ("truncate" in effect) {
      const answer = await next();
      return new Response((await answer.text()).slice(0, effect.truncate) || null, answer);
    }
    if (!("status" in effect)) throw new Error(`no such fault here: ${JSON.stringify(effect)}`);
    const { status, body = {}, headers } = effect;
    return new Response(typeof body === "string" ? body : JSON.stringify(body), {
      status,
      ...(headers && { headers }),
    });
  };
