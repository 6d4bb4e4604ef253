import { type Answer, type Asked, gone, ok, param, type Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOfList } from "../wire/links";
import { services } from "../wire/services";
import { versionOf } from "./history";
import { unrelate } from "./relations";
import { showInList, showSimple, showTest } from "./show";
import type { Test } from "./test";
import type { TestType } from "./type";
import { testTypes } from "./types";
import { createTest, updateTest } from "./write";

function find(type: TestType, asked: Asked): Test {
  const test = asked.account.tests.get(param(asked, "testId"));
  if (test?.type !== type.name) throw services.tests.missing(asked);
  return test;
}

function create(type: TestType, asked: Asked): Answer {
  const test = createTest(type, asked);
  const location = `/v7/tests/${type.name}/${test.testId}`;
  return { status: 201, body: showTest(test, asked, expansions(asked)), location };
}

function update(type: TestType, asked: Asked): Answer {
  const test = find(type, asked);
  updateTest(type, test, asked);
  return ok(showTest(test, asked, expansions(asked)));
}

function remove(type: TestType, asked: Asked): Answer {
  const { testId } = find(type, asked);
  asked.account.tests.delete(testId);
  unrelate(asked.account, testId);
  return gone();
}

/** R226: saved events stand among the tests that they are snapshots of; in which place nobody recorded. */
function listed({ account, world }: Asked): Test[] {
  const all = [...account.tests.values()];
  const events = all.filter(({ fields }) => fields.savedEvent);
  return [...all.filter(({ fields }) => !fields.savedEvent), ...(world.on("R226") ? events : [])];
}

function list(type: TestType, asked: Asked): Answer {
  const tests = listed(asked).filter((test) => test.type === type.name);
  return ok({ tests: tests.map((test) => showInList(test, asked)), _links: selfOfList(asked) });
}

/** All types in one list, each test in its short form; no expand here (R052). */
const listAll = (asked: Asked): Answer =>
  ok({ tests: listed(asked).map((test) => showSimple(test, asked)), _links: selfOfList(asked) });

function routesOf(type: TestType): Route[] {
  const path = `/tests/${type.name}`;
  const item = `${path}/:testId`;
  const service = "tests";
  return [
    { method: "GET", path, service, handle: (asked) => list(type, asked) },
    { method: "POST", path, service, handle: (asked) => create(type, asked) },
    {
      method: "GET",
      path: item,
      service,
      handle: (asked) => ok(showTest(versionOf(find(type, asked), asked), asked, expansions(asked))),
    },
    { method: "PUT", path: item, service, handle: (asked) => update(type, asked) },
    { method: "DELETE", path: item, service, handle: (asked) => remove(type, asked) },
  ];
}

export const testRoutes: Route[] = [
  { method: "GET", path: "/tests", service: "tests", handle: listAll },
  ...testTypes.flatMap(routesOf),
];
