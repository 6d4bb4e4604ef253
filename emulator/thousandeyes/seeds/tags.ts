import type { Tag } from "../tags/tag";
import type { Account } from "../world/account";

/** Built-in tags (R138): key, icon, object type, legacy id. Their value is their key. */
const ROWS: [key: string, icon: string, objectType: string, legacyId: number][] = [
  ["Enterprise", "BUILT_IN_AGENT_ENTERPRISE", "v-agent", -1],
  ["Cloud", "BUILT_IN_AGENT_CLOUD", "v-agent", -2],
  ["IPv4 Compatible", "BUILT_IN_IPV4", "v-agent", -3],
  ["IPv6 Compatible", "BUILT_IN_IPV6", "v-agent", -4],
  ["Proxied", "BUILT_IN_PROXIED", "v-agent", -5],
  ["Enterprise Cluster", "BUILT_IN_AGENT_CLUSTER", "v-agent", -6],
  ["Single Homed", "BUILT_IN_SINGLE_HOME", "v-agent", -7],
  ["Webex Cloud", "BUILT_IN_WEBEX", "v-agent", -12],
  ["Dual Chromium", "BUILT_IN_DUAL_CHROMIUM", "v-agent", -11],
  ["Five9 Cloud", "BUILT_IN_AGENT_CLOUD", "v-agent", -13],
  ["Shared", "BUILT_IN_LINK", "test", -8],
  ["Saved Event", "BUILT_IN_DATABASE", "test", -9],
  ["Scheduled Test Saved Event", "BUILT_IN_DATABASE", "endpoint-test", -10],
];

export function seedTags(account: Account): void {
  for (const [key, icon, objectType, legacyId] of ROWS) {
    const id = `b0117b17-0000-4000-8000-${String(-legacyId).padStart(12, "0")}`;
    const tag: Tag = {
      id,
      aid: null,
      key,
      value: key,
      accessType: "all",
      objectType,
      type: "static",
      color: "#A7EB10",
      icon,
      description: null,
      builtIn: true,
      legacyId,
      createDate: "1970-01-01T00:00:00Z",
      modifiedDate: null,
      assignments: [],
    };
    account.tags.save(tag);
  }
}
