import type { Reply } from "../../server/request";
import type { RequestContext } from "../wire/context";
import { UID, WHO } from "../world/world";

const VERBS: Record<string, string> = { POST: "created", PUT: "updated", PATCH: "updated", DELETE: "deleted" };
const NAMES = ["testName", "ruleName", "agentName", "accountGroupName", "title", "name", "key", "value"];

/** Records who changed what and when. The wording of `event` is decided: none was recorded. */
export function noteChange(context: RequestContext, answer: Reply): void {
  const verb = VERBS[context.method];
  if (verb === undefined || answer.status >= 300) return;
  const body = (answer.body ?? context.body ?? {}) as Record<string, unknown>;
  const name = NAMES.map((key) => body[key]).find((value) => typeof value === "string") ?? "";
  const type = context.path.replace("/v7/", "").replace(/\/[0-9a-f-]{6,}(\/|$)/i, "$1");
  context.world.audit.push({
    aid: context.account.aid,
    accountGroupName: context.world.groups.find(context.account.aid)?.accountGroupName ?? "",
    date: context.world.clock.seconds(),
    event: `${type} ${verb}: ${context.method} ${context.path}`,
    ipAddress: "127.0.0.1",
    uid: UID,
    user: WHO,
    resources: [{ type, name: String(name) }],
  });
}
