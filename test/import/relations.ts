import type { JsonObject } from "../../provider/core/json";
import { FIRST, SECOND } from "../emulator/client";
import type { World } from "../kinds/world";
import { SAVED_EVENTS } from "./odd-shapes";

/** R070: another account group shares a test, of which this one has a rule and a window. */
async function shareIn(world: World): Promise<string> {
  const common = { testName: "theirs", agents: [{ agentId: "3" }], interval: 60, url: "https://theirs.test" };
  const theirs = { ...common, sharedWithAccounts: [FIRST] };
  return String((await world.by("POST", `/tests/http-server?aid=${SECOND}`, theirs)).testId);
}

/** What people do in the web interface, here and, with `isSharing`, in another account group: they attach rules from the side of the test, and tags to everything. */
export async function relate(world: World, { isSharing = true } = {}): Promise<void> {
  const list = async (path: string, key: string) => (await world.get(path))[key] as JsonObject[];
  const shared = isSharing ? [await shareIn(world)] : [];
  const tests = (await list("/tests", "tests")).filter(({ savedEvent }) => !savedEvent);
  const rules = (await list("/alerts/rules", "alertRules")).map(({ ruleId }) => String(ruleId));
  for (const [index, { type, testId }] of tests.entries()) {
    const alertRules = rules.filter((_, place) => (place + index) % 3 === 0);
    if (index % 2 === 0 || shared.includes(String(testId)))
      await world.by("PUT", `/tests/${type}/${testId}`, { alertRules });
  }
  const objects: Readonly<Record<string, readonly string[]>> = {
    test: [...tests.map(({ testId }) => String(testId)), ...SAVED_EVENTS],
    "v-agent": (await list("/agents", "agents")).map(({ agentId }) => String(agentId)).slice(0, 3),
    dashboard: [`1-${FIRST}`],
  };
  for (const { id, objectType, builtIn } of await list("/tags", "tags")) {
    const assignments = (objects[String(objectType)] ?? []).map((one) => ({ id: one, type: objectType as string }));
    if (!builtIn && assignments.length > 0) await world.by("POST", `/tags/${id}/assign`, { assignments });
  }
  const [first] = await list("/alert-suppression-windows", "alertSuppressionWindows");
  const path = `/alert-suppression-windows/${first?.alertSuppressionWindowId}`;
  if (first) await world.by("PUT", path, { testIds: [...shared, ...SAVED_EVENTS] });
}
