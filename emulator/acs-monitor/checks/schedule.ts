import type { Route } from "../wire/context";
import { found } from "../wire/found";
import { service } from "../wire/service";
import type { Item, StoreName, World } from "../world";
import type { Checks, Finding } from "./checks";

/** What is looked at from now on, at which interval, and what is found. */
export function schedule(world: World, before: Checks | undefined, seconds: number, finds: Finding): Checks {
  const every = world.on("M24") ? seconds * 1000 : 0;
  const last = before?.spans.at(-1);
  if (before && last?.every === every && last.finds === finds) return before;
  const from = world.clock.now();
  const older = before?.spans.filter((span) => span.from < from) ?? [];
  return { spans: [...older, { from, every, finds }], asked: before?.asked ?? [] };
}

/** What the next look finds. */
export const finding = ({ checks }: Item): Finding | undefined => checks?.spans.at(-1)?.finds;

export const checksOf = ({ checks }: Item): Checks => checks ?? { spans: [], asked: [] };

/** M23: asks for a look at an object; it is done some seconds later. */
export const asking = (path: string, store: StoreName): Route => ({
  method: "POST",
  path,
  service,
  handle(context) {
    const { world } = context;
    const item = found(context, store);
    const done = world.clock.now() + world.settings.checkSeconds * 1000;
    const checks = checksOf(item);
    if (world.on("M23")) world.stores[store].save({ ...item, checks: { ...checks, asked: [...checks.asked, done] } });
    return { status: 202, body: { queued: true, job_id: world.ids.uuid() } };
  },
});
