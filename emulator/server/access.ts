import type { Settings } from "../thousandeyes/options";
import type { Switches } from "../thousandeyes/rules";
import type { Lockout } from "./lockout";
import type { Rate } from "./rate";

export interface Gate {
  settings: Settings;
  on: Switches;
  rate: Rate;
  lockout: Lockout;
}

const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json", ...headers } });

/** Who may not come in, and the answer they get. A call that was refused here costs no rate. */
export function turnAway(gate: Gate, request: Request, address: string, path: string): Response | undefined {
  const { settings, rate, lockout, on } = gate;
  if (settings.lockout && lockout.isShut(address)) {
    // Nobody recorded this answer: decided.
    const detail = "Too many failed logins: this address is locked out for an hour.";
    return problem(403, { type: "about:blank", title: "403 Forbidden", status: 403, detail, instance: path });
  }
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const isKnown = token !== undefined && (settings.tokens.length === 0 || settings.tokens.includes(token));
  if (on("R001") && !isKnown) {
    lockout.failed(address);
    // R029: 401 has a body of its own.
    return problem(401, { error: "invalid_token", error_description: "The access token is missing or not valid" });
  }
  if (on("R006") && !rate.take()) {
    const body = { type: "about:blank", title: "429 Too Many Requests", status: 429, instance: path };
    return problem(429, body, { "retry-after": String(rate.secondsLeft()) });
  }
  return undefined;
}
