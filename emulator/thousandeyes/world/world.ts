import { type Clock, createClock } from "../../store/clock";
import { createIds, type Ids } from "../../store/ids";
import type { AccountGroup } from "../admin/account-group";
import type { AuditEvent } from "../admin/audit";
import type { Role } from "../admin/role";
import type { User } from "../admin/user";
import type { Agent } from "../agents/agent";
import type { Settings } from "../options";
import { createSwitches, type Switches } from "../rules";
import { type Account, createAccount } from "./account";

/** Everything one organisation holds. A reset throws it away and seeds a new one. */
export interface World {
  settings: Settings;
  clock: Clock;
  /** When it was made, in milliseconds since 1970. */
  born: number;
  ids: Ids;
  /** Whether a rule is enforced. */
  on: Switches;
  groups: Map<string, AccountGroup>;
  accounts: Map<string, Account>;
  /** Agents belong to the organisation; account groups see them (R200). */
  agents: Map<string, Agent>;
  roles: Map<string, Role>;
  users: Map<string, User>;
  audit: AuditEvent[];
  /** R086: the registry of DNS servers, by name and protocol. */
  dnsServers: Map<string, string>;
  /** R164: counts the lists of dashboards, each in another order. */
  turns: number;
}

export function createWorld(settings: Settings): World {
  return {
    settings,
    clock: createClock(settings.now),
    born: settings.now(),
    ids: createIds(),
    on: createSwitches(settings.rulesOff),
    groups: new Map(),
    accounts: new Map(),
    agents: new Map(),
    roles: new Map(),
    users: new Map(),
    audit: [],
    dnsServers: new Map(),
    turns: 0,
  };
}

/** The store of an account group; made when it is first asked for. */
export function accountOf(world: World, aid: string): Account {
  const known = world.accounts.get(aid);
  if (known) return known;
  const made = createAccount(aid);
  world.accounts.set(aid, made);
  return made;
}

/** Who signs what is made and changed here (R050). */
export const WHO = "Emulator User (emulator.user@example.com)";

/** The same person as an id. */
export const UID = "281474976700010";
