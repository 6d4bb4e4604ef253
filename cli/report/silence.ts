import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";

const DAY = 86_400;
const DAYS_OF_WEEK = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** The longest: a window of 30 days that repeats every month has a gap in most of them. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31 };

/**
 * When a suppression window lets alerts through again, in milliseconds since 1970, if until then it silences without a
 * gap: a single one, or one that lasts until it starts again (R116, R219).
 */
export function silentUntil({ startDate, duration, repeat, endRepeat }: JsonObject): number | undefined {
  const start = Date.parse(String(startDate));
  const seconds = Number(duration);
  const period = longestPeriod(whole(repeat));
  if (period === undefined) return start + seconds * 1000;
  if (seconds < period) return undefined;
  const { type = "never", count, date } = whole(endRepeat);
  if (type === "count") return start + ((Number(count) - 1) * period + seconds) * 1000;
  if (type === "date") return Date.parse(String(date)) + seconds * 1000;
  return Number.POSITIVE_INFINITY;
}

/** Nobody plans a year of silence. */
const FOR_EVER_MS = 365 * DAY * 1000;

export const isForEver = (until: number | undefined, now: number): until is number =>
  until !== undefined && until - now > FOR_EVER_MS;

/** The longest time from one start to the next, in seconds; undefined: it does not repeat. */
function longestPeriod({ type, intervalType, intervalLength, daysOfWeek }: JsonObject): number | undefined {
  if (type === "none") return undefined;
  const [unit, length] = type === "custom" ? [String(intervalType), Number(intervalLength)] : [String(type), 1];
  const days = (DAYS[unit] ?? Number.NaN) * length;
  const within = unit === "week" ? 7 - longestWait(daysOfWeek) : 0;
  return (days - within) * DAY;
}

/** The most days from one of these days of the week to the next. */
function longestWait(days: Json | undefined): number {
  const numbers = (Array.isArray(days) ? days : []).map((day) => DAYS_OF_WEEK.indexOf(String(day))).sort();
  return Math.max(...numbers.map((day, index) => (numbers[index + 1] ?? (numbers[0] as number) + 7) - day), 0) || 7;
}

const whole = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
