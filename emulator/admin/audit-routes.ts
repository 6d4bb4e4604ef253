import { type Answer, type Asked, ok, type Route } from "../wire/asked";
import { selfOfList } from "../wire/links";
import { inSeconds } from "../world/clock";

const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };

/** Start of the time asked for: `window=12h` back from now, or `startDate`, or everything. */
function since({ query, world }: Asked): number {
  const window = /^(\d+)([smhdw])$/.exec(query.get("window") ?? "");
  if (window) return world.clock.now() - Number(window[1]) * (UNITS[window[2] ?? "s"] ?? 1) * 1000;
  return Date.parse(query.get("startDate") ?? "") || 0;
}

/** Newest first, of the account group in force or of all of them. Nobody recorded this list: decided. */
function list(asked: Asked): Answer {
  const { query, world, account } = asked;
  const from = since(asked);
  const until = Date.parse(query.get("endDate") ?? "") || world.clock.now();
  const isWide = query.get("useAllPermittedAids") === "true";
  const auditEvents = world.audit
    .filter(({ aid }) => isWide || aid === account.aid)
    // Dates are cut to seconds, so is the start.
    .filter(({ date }) => Date.parse(date) >= Math.floor(from / 1000) * 1000 && Date.parse(date) <= until)
    .reverse();
  const times = { startDate: inSeconds(from), endDate: inSeconds(until) };
  return ok({ auditEvents, ...times, _links: selfOfList(asked) });
}

export const auditRoutes: Route[] = [{ method: "GET", path: "/audit-user-events", service: "admin", handle: list }];
