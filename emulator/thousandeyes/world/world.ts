import { createRate, type Rate } from "../../server/rate-limit";
import type { IsRuleOn } from "../../server/rules";
import { createRuleSwitch } from "../../server/rules";
import { type Clock, createClock } from "../../store/clock";
import { type Collection, createCollection } from "../../store/collection";
import type { AccountGroup } from "../admin/account-group";
import type { AuditEvent } from "../admin/audit-event";
import type { Role } from "../admin/role";
import type { User } from "../admin/user";
import type { Agent } from "../agents/agent";
import type { Settings } from "../options";
import { rules } from "../rules";
import { type Account, createAccount } from "./account";
import { createThousandEyesIds, type ThousandEyesIds } from "./ids";

/** All objects of one organisation. A reset replaces it with a new seeded one. */
export interface World {
  settings: Settings;
  clock: Clock;
  /** The time of its creation, in milliseconds since 1970. */
  createdAt: number;
  ids: ThousandEyesIds;
  /** True if a rule is enforced. */
  on: IsRuleOn;
  groups: Collection<AccountGroup>;
  accounts: Collection<Account>;
  /** Agents belong to the organisation; account groups see them (R200). */
  agents: Collection<Agent>;
  roles: Collection<Role>;
  users: Collection<User>;
  audit: AuditEvent[];
  /** R166: the limit of snapshots. */
  snapshotRate: Rate;
  /** R228: the limit of instant tests. */
  instantRate: Rate;
  /** R218: units, of the organisation and by account group. */
  quotas: { organization?: number; accountGroups: Map<string, number> };
  /** R086: the registry of DNS servers, by name and protocol. */
  dnsServers: Map<string, string>;
  /** R164: counts lists of dashboards, because each has another order. */
  dashboardListCalls: number;
}

/** The data that a request or a seed reads and writes. */
export interface Scope {
  world: World;
  /** The store of the current account group (R012). */
  account: Account;
}

export const createWorld = (settings: Settings): World => ({
  settings,
  clock: createClock(settings.now),
  createdAt: settings.now(),
  ids: createThousandEyesIds(),
  on: createRuleSwitch(rules, settings.rulesOff),
  groups: createCollection("aid"),
  accounts: createCollection("aid"),
  agents: createCollection("agentId"),
  roles: createCollection("roleId"),
  users: createCollection("uid"),
  audit: [],
  snapshotRate: createRate({ ...settings, rateLimit: settings.snapshotLimit, rateWindow: 3600 }),
  instantRate: createRate({ ...settings, rateLimit: settings.instantLimit, rateWindow: 60 }),
  quotas: { accountGroups: new Map() },
  dnsServers: new Map(),
  dashboardListCalls: 0,
});

/** The store of an account group, created at its first use. */
export const accountOf = ({ accounts }: World, aid: string): Account =>
  accounts.find(aid) ?? accounts.save(createAccount(aid));

/** The account group of the caller: the first one, always. */
export const currentGroup = ({ groups }: World): string => groups.list()[0]?.aid ?? "";

/** The author of all changes (R050). */
export const WHO = "Emulator User (emulator.user@example.com)";

/** The same person as an id. */
export const UID = "281474976700010";
