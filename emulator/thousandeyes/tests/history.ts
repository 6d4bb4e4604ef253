import { ok, param, type Reply } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { WHO, type World } from "../world/world";
import type { Test } from "./test";

/** R070: every change of a test stores a version. */
export function keepVersion(test: Test, world: World): void {
  const { versions, ...state } = test;
  versions.push({
    versionId: world.ids.next("version"),
    versionTimestamp: world.clock.seconds(),
    createdBy: WHO,
    test: structuredClone(state),
  });
}

/** R070: `versionId` on a GET shows the test as it was then; an unknown one is missing (decided). */
export function versionOf(test: Test, context: RequestContext): Test {
  const id = context.query.get("versionId");
  if (id === null) return test;
  const version = test.versions.find(({ versionId }) => versionId === id);
  if (version === undefined) throw services.tests.notFound(context, test.testId);
  return { ...version.test, versions: test.versions };
}

/** R070: newest first, 50 by default; bgp tests have no history. */
function list(context: RequestContext): Reply {
  const id = param(context, "id");
  const test = context.account.tests.find(id);
  if (test === undefined || test.type === "bgp") throw services.tests.notFound(context, id);
  const limit = context.query.get("limit") ?? "50";
  const isLimit = /^[1-9]\d*$/.test(limit) && Number(limit) <= 500;
  if (context.world.on("R022") && !isLimit) throw invalidValue("limit");
  const testVersionHistory = test.versions
    .toReversed()
    .slice(0, isLimit ? Number(limit) : 50)
    .map(({ test: _state, ...version }) => ({ ...version, testId: test.testId }));
  return ok({ testVersionHistory });
}

export const historyRoutes: Route[] = [
  { method: "GET", path: "/tests/:id/history", service: services.tests, handle: list },
];
