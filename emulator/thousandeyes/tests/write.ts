import type { Json } from "../../server/json";
import { checkSchema } from "../wire/check-schema";
import type { Scope, World } from "../world/world";
import { WHO } from "../world/world";
import { check, checkNew } from "./check";
import { agentsIn, defaults, overlay } from "./draft";
import { keepVersion } from "./history";
import { freeName } from "./names";
import { relate, touch } from "./relations";
import { isSharedIn, relationsIn } from "./shared";
import type { Test } from "./test";
import type { Draft, TestType } from "./type";

/** R061: the fields of a new test that no request can set. */
const SERVER_FIELDS: Json = { liveShare: false, savedEvent: false };

export function createTest(type: TestType, body: Json, { world, account }: Scope): Test {
  checkSchema(type.fields, body, world.on);
  checkNew(body, world);
  const fields = overlay(type.fields, { ...defaults(type.fields), ...SERVER_FIELDS }, body, world.on("R239"));
  const draft: Draft = { fields, agents: agentsIn(body) ?? [], body, world, account };
  check(type, draft);
  fields.testName ??= freeName(account, type.name, type.target(fields));
  const test: Test = {
    testId: world.ids.next("test"),
    type: type.name,
    fields,
    agents: [],
    alertRules: [],
    labels: [],
    monitors: [],
    sharedWith: [],
    createdBy: WHO,
    createdDate: world.clock.seconds(),
    versions: [],
  };
  relate(type, test, draft);
  keepVersion(test, world);
  return test;
}

/** R042, R045: an update that disables an enabled test changes nothing else, and checks nothing else. */
function onlyDisables(type: TestType, test: Test, body: Json, { on }: World): boolean {
  const isTransition = body.enabled === false && (test.fields.enabled === true || !on("R045"));
  return on("R042") && isTransition && !type.disablesWithChanges;
}

export function updateTest(type: TestType, test: Test, sent: Json, { world, account }: Scope): Test {
  const body = isSharedIn(test, account) ? relationsIn(sent) : sent;
  checkSchema(type.fields, body, world.on);
  if (onlyDisables(type, test, body, world)) {
    test.fields.enabled = false;
    touch(test, world);
    return test;
  }
  // R047: a merge; if the rule is switched off, fields that are not sent get their defaults.
  const from = world.on("R047") ? test.fields : { ...defaults(type.fields), ...SERVER_FIELDS };
  const fields = overlay(type.fields, from, body, world.on("R239"));
  const draft: Draft = { fields, agents: agentsIn(body) ?? test.agents, body, before: test.fields, world, account };
  check(type, draft, test);
  fields.testName ??= test.fields.testName;
  test.fields = fields;
  relate(type, test, draft);
  if (world.on("R049") || Object.keys(body).length > 0) touch(test, world);
  return test;
}
