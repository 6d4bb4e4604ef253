import type { Answer, Asked } from "../wire/context";
import { UID, WHO } from "../world/world";

/** One change that came through the API. */
export interface AuditEvent {
  aid: string;
  accountGroupName: string;
  date: string;
  event: string;
  ipAddress: string;
  uid: string;
  user: string;
  resources: { type: string; name: string }[];
}

const VERBS: Record<string, string> = { POST: "created", PUT: "updated", PATCH: "updated", DELETE: "deleted" };
const NAMES = ["testName", "ruleName", "agentName", "accountGroupName", "title", "name", "key", "value"];

/** Notes who changed what and when. The wording of `event` is decided: nobody recorded one. */
export function noteChange(asked: Asked, answer: Answer): void {
  const verb = VERBS[asked.method];
  if (verb === undefined || answer.status >= 300) return;
  const body = (answer.body ?? asked.body ?? {}) as Record<string, unknown>;
  const name = NAMES.map((key) => body[key]).find((value) => typeof value === "string") ?? "";
  const type = asked.path.replace("/v7/", "").replace(/\/[0-9a-f-]{6,}(\/|$)/i, "$1");
  asked.world.audit.push({
    aid: asked.account.aid,
    accountGroupName: asked.world.groups.get(asked.account.aid)?.accountGroupName ?? "",
    date: asked.world.clock.seconds(),
    event: `${type} ${verb}: ${asked.method} ${asked.path}`,
    ipAddress: "127.0.0.1",
    uid: UID,
    user: WHO,
    resources: [{ type, name: String(name) }],
  });
}
