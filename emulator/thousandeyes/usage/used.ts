import { Refusal } from "../../server/refusal";
import type { Test } from "../tests/test";
import type { RequestContext } from "../wire/context";
import { periodOf } from "../wire/period";
import type { Account } from "../world/account";
import type { World } from "../world/world";
import { type Cost, costOf } from "./cost";

const HOUR = 3_600_000;

/** In milliseconds since 1970: until when something was used, and until when it is expected to be. */
export interface Span {
  from: number;
  until: number;
  end: number;
}

/** The current billing cycle: a month of the calendar (decided). It was used in whole hours, as it is counted hourly. */
export function cycle({ clock }: World): Span {
  const now = new Date(clock.now());
  const first = (month: number) => Date.UTC(now.getUTCFullYear(), month, 1);
  return { from: first(now.getUTCMonth()), until: now.getTime(), end: first(now.getUTCMonth() + 1) };
}

/** The period of a call, or the current cycle. The document: an end stands beside a start. */
export function spanOf(context: RequestContext): Span {
  const { query, world } = context;
  if (query.has("endDate") && !query.has("startDate") && world.on("R227")) {
    throw new Refusal(400, "Bad Request", "Invalid value for parameter startDate");
  }
  const { from, until, isGiven } = periodOf(context);
  return isGiven ? { from, until: Math.min(until, world.clock.now()), end: until } : cycle(world);
}

/** A test, what it costs, and for how many hours it did and will. */
export interface Using {
  test: Test;
  account: Account;
  cost: Cost;
  used: number;
  projected: number;
}

/** As if a test had always been what it is now: its past is not kept (decided). */
function usingIn(test: Test, account: Account, world: World, { from, until, end }: Span): Using {
  const start = Math.max(from, Date.parse(test.createdDate));
  const hours = (time: number) => Math.max(0, Math.floor((time - start) / HOUR));
  return { test, account, cost: costOf(test, world), used: hours(until), projected: hours(end) };
}

/** R226: saved events are in the lists of tests, and never run. */
export const using = (world: World, accounts: readonly Account[], span: Span): Using[] =>
  accounts.flatMap((account) =>
    account.tests
      .list()
      .filter(({ fields }) => fields.savedEvent !== true)
      .map((test) => usingIn(test, account, world, span)),
  );

/** Of a test that is younger than an hour no projection is made yet. */
export const isNew = ({ test }: Using, { clock }: World): boolean => clock.now() - Date.parse(test.createdDate) < HOUR;
