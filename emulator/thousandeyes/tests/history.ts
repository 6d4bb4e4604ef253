import { type Answer, type Asked, ok, param, type Route } from "../wire/context";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { WHO, type World } from "../world/world";
import type { Test } from "./test";

/** R070: a test as it was after one change. */
export interface Version {
  versionId: string;
  versionTimestamp: string;
  createdBy: string;
  test: Omit<Test, "versions">;
}

/** R070: every change of a test leaves a version behind. */
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
export function versionOf(test: Test, asked: Asked): Test {
  const id = asked.query.get("versionId");
  if (id === null) return test;
  const version = test.versions.find(({ versionId }) => versionId === id);
  if (version === undefined) throw services.tests.missing(asked);
  return { ...version.test, versions: test.versions };
}

/** R070: newest first, 50 unless told; bgp tests have no history. */
function list(asked: Asked): Answer {
  const test = asked.account.tests.get(param(asked, "testId"));
  if (test === undefined || test.type === "bgp") throw services.tests.missing(asked);
  const limit = asked.query.get("limit") ?? "50";
  const isLimit = /^[1-9]\d*$/.test(limit) && Number(limit) <= 500;
  if (asked.world.on("R022") && !isLimit) throw invalidValue("limit");
  const testVersionHistory = test.versions
    .toReversed()
    .slice(0, isLimit ? Number(limit) : 50)
    .map(({ test: _state, ...version }) => ({ ...version, testId: test.testId }));
  return ok({ testVersionHistory });
}

export const historyRoutes: Route[] = [
  { method: "GET", path: "/tests/:testId/history", service: "tests", handle: list },
];
