import type { Json } from "../server/json";
import { createRate, type Rate } from "../server/rate-limit";
import { createRuleSwitch, type IsRuleOn } from "../server/rules";
import { type Clock, createClock } from "../store/clock";
import { type Collection, createCollection } from "../store/collection";
import { createIds, type Ids } from "../store/ids";
import type { Sessions } from "./auth/sessions";
import type { Checks } from "./checks/checks";
import type { Settings } from "./options";
import { rules } from "./rules";

/** An object of any kind. */
export interface Item {
  id: number;
  /** Its fields as they are stored: with defaults, secrets in clear. */
  values: Json;
  createdAt: number;
  updatedAt: number;
  /** What is looked at from time to time: a monitor, a device. */
  checks?: Checks;
}

/** Each kind counts its ids from 1. */
const STARTS = {
  monitors: 1,
  monitorGroups: 1,
  monitorAlertRules: 1,
  monitorEvents: 1,
  devices: 1,
  deviceGroups: 1,
  alertRules: 1,
  alertEvents: 1,
  alertChannels: 1,
};

export type StoreName = keyof typeof STARTS;

/** All objects of one install. A reset replaces it. */
export interface World {
  settings: Settings;
  clock: Clock;
  ids: Ids<StoreName>;
  /** True if a rule is enforced. */
  on: IsRuleOn;
  sessions: Sessions;
  stores: Record<StoreName, Collection<Item>>;
  /** M03 */
  loginRate: Rate;
}

export function createWorld(settings: Settings, sessions: Sessions): World {
  const names = Object.keys(STARTS) as StoreName[];
  return {
    settings,
    clock: createClock(settings.now),
    ids: createIds(STARTS),
    on: createRuleSwitch(rules, settings.rulesOff),
    sessions,
    stores: Object.fromEntries(names.map((name) => [name, createCollection<Item>("id")])) as World["stores"],
    loginRate: createRate({ ...settings, rateLimit: 6, rateWindow: 60 }),
  };
}

/** A new object of a kind; it is not stored yet. */
export function newItem({ ids, clock }: World, store: StoreName, values: Json): Item {
  const now = clock.now();
  return { id: Number(ids.next(store)), values, createdAt: now, updatedAt: now };
}
