import type { Json } from "../../server/json";

/** A stored tag. R132: a field that is not set is null, not absent. */
export interface Tag {
  id: string;
  aid: number | null;
  key: string | null;
  value: string;
  accessType: string;
  objectType: string;
  type: "static" | "dynamic";
  color: string;
  icon: string;
  description: string | null;
  builtIn: boolean;
  legacyId: number | null;
  createDate: string;
  modifiedDate: string | null;
  /** Dynamic tags only. */
  matchType?: string;
  filters?: Json[];
  /** R137: shown only with `expand`. */
  assignments: Assignment[];
}

export interface Assignment {
  id: string;
  type: string;
}

export const OBJECT_TYPES = [
  "test",
  "dashboard",
  "endpoint-test",
  "v-agent",
  "connected-devices-test",
  "endpoint-agent",
];
