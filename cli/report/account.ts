import type { JsonObject } from "../../provider/core/json";

/** What the checks look at: an account group as its lists show it. */
export interface Account {
  /** Of the account group. Absent: the token may not read it. */
  readonly name?: string;
  readonly tests: readonly Test[];
  readonly agents: readonly Agent[];
  /** Absent: the token may not read them. */
  readonly rules?: readonly Rule[];
  readonly windows?: readonly Window[];
  readonly tags?: readonly Tag[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Test {
  readonly id: string;
  readonly name: string;
  /** As in the API's paths: `http-server`. */
  readonly type: string;
  readonly isEnabled: boolean;
  readonly hasAlerts: boolean;
  readonly modifiedDate?: string;
  /** By another account group, whose agents run it (R070). */
  readonly isSharedIn: boolean;
  readonly agents: readonly Agent[];
  /** Absent: not known. */
  readonly rules?: readonly Rule[];
  /** All its fields, where the list of its type was read. */
  readonly item?: JsonObject;
}

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country?: string;
  /** `online`, `offline` or `disabled`; cloud agents have none. */
  readonly state?: string;
  readonly lastSeen?: string;
  /** Of a cluster its members, of others one. */
  readonly size: number;
  readonly membersOffline: number;
  readonly testIds: readonly string[];
}

/** Whether nothing of it runs tests now. */
export const isAway = ({ state, size, membersOffline }: Agent): boolean =>
  state === "offline" || state === "disabled" || membersOffline === size;

export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly severity?: string;
  readonly isDefault: boolean;
  readonly minimumSources?: number;
  readonly testIds: readonly string[];
  /** Who gets a message, in words. Absent: not read. */
  readonly recipients?: readonly string[];
}

export interface Window {
  readonly id: string;
  readonly name: string;
  readonly isEnabled: boolean;
  /** When the silence ends, in milliseconds since 1970, where it has no gap and lasts as good as for ever. */
  readonly silentUntil?: number;
  /** Of those that silence without a gap. */
  readonly tests?: number;
}

export interface Tag {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly objectType: string;
  readonly isBuiltIn: boolean;
  readonly testIds: readonly string[];
}
