import { Refusal } from "../../server/refusal";
import type { RequestContext } from "./context";

const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };

export interface Period {
  /** Milliseconds since 1970, in whole seconds like the dates in answers. */
  from: number;
  until: number;
  /** False if the call has no period. */
  isGiven: boolean;
}

/** R227: an unreadable value is refused; it never means "everything". The text was never recorded: decided. */
function refuse({ world }: RequestContext, name: string): undefined {
  if (world.on("R227")) throw new Refusal(400, "Bad Request", `Invalid value for parameter ${name}`);
  return undefined;
}

/** R227: `12h`, with its unit; a number alone is refused. */
function windowIn(context: RequestContext): number | undefined {
  const text = context.query.get("window");
  if (text === null) return undefined;
  const [, count, unit = ""] = /^(\d+)([smhdw])$/.exec(text) ?? [];
  return count === undefined
    ? refuse(context, "window")
    : context.world.clock.now() - Number(count) * (UNITS[unit] ?? 1) * 1000;
}

function dateIn(context: RequestContext, name: string): number | undefined {
  const text = context.query.get(name);
  if (text === null) return undefined;
  const isDate = /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text));
  return isDate ? Date.parse(text) : refuse(context, name);
}

/** The period of a list: `window` before now, or from `startDate` to `endDate`. */
export function periodOf(context: RequestContext): Period {
  const now = context.world.clock.now();
  const since = windowIn(context) ?? dateIn(context, "startDate");
  const end = dateIn(context, "endDate");
  const [from, until] = [Math.floor((since ?? 0) / 1000) * 1000, end ?? now];
  if (from > until) refuse(context, "startDate");
  return { from, until, isGiven: since !== undefined || end !== undefined };
}

export const isWithin = ({ from, until }: Period, date: string): boolean =>
  Date.parse(date) >= from && Date.parse(date) <= until;
