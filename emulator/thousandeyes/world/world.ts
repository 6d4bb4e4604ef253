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

/** Everything one organisation holds. A reset throws it away and seeds a new one. */
export interface World {
  settings: Settings;
  clock: Clock;
  /** When it was made, in milliseconds since 1970. */
  createdAt: number;
  ids: ThousandEyesIds;
  /** Whether a rule is enforced. */
  on: IsRuleOn;
  groups: Collection<AccountGroup>;
  accounts: Collection<Account>;
  /** Agents belong to the organisation; account groups see them (R200). */
  agents: Collection<Agent>;
  roles: Collection<Role>;
  users: Collection<User>;
  audit: AuditEvent[];
  /** R086: the registry of DNS servers, by name and protocol. */
  dnsServers: Map<string, string>;
  /** R164: each list of dashboards has another order. */
  dashboardListCalls: number;
}

/** Where a request or a seed reads and writes. */
export interface Scope {
  world: World;
  /** The store of the account group in force (R012). */
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
  dnsServers: new Map(),
  dashboardListCalls: 0,
});

/** The store of an account group; made when it is first asked for. */
export const accountOf = ({ accounts }: World, aid: string): Account =>
  accounts.find(aid) ?? accounts.save(createAccount(aid));

/** The account group of the caller: the first one, always. */
export const currentGroup = ({ groups }: World): string => groups.list()[0]?.aid ?? "";

/** Who signs what is made and changed here (R050). */
export const WHO = "Emulator User (emulator.user@example.com)";

/** The same person as an id. */
export const UID = "281474976700010";
