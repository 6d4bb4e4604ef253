import { crud } from "../../server/crud";
import { bodyOf, ok } from "../../server/request";
import { subset } from "../../store/collection";
import type { RequestContext, Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { listOf } from "../wire/lists";
import { services } from "../wire/services";
import { versionOf } from "./history";
import { unrelate } from "./relations";
import { refuseSharedIn, visibleTests } from "./shared";
import { showInList, showSimple, showTest } from "./show";
import type { Test } from "./test";
import type { TestType } from "./type";
import { testTypes } from "./types";
import { createTest, updateTest } from "./write";

/** R226: saved events are in the list of their tests; the place was not recorded. */
function sorted(tests: readonly Test[], { world }: RequestContext): Test[] {
  const events = tests.filter(({ fields }) => fields.savedEvent);
  return [...tests.filter(({ fields }) => !fields.savedEvent), ...(world.on("R226") ? events : [])];
}

const listType = listOf("tests", showInList);

/** All types in one list, each test in its short form; without expand (R052). */
const listAll = listOf("tests", showSimple);

const routesOf = (type: TestType): Route[] =>
  crud<RequestContext, Test>({
    path: `/tests/${type.name}`,
    service: services.tests,
    store: (context) => subset(visibleTests(context), (test) => test.type === type.name),
    write: (context, before) =>
      before === undefined
        ? createTest(type, bodyOf(context), context)
        : updateTest(type, before, bodyOf(context), context),
    show: (test, context) => showTest(versionOf(test, context), context, expansions(context)),
    showWritten: (test, context) => showTest(test, context, expansions(context)),
    list: (tests, context) => listType(sorted(tests, context), context),
    beforeDelete(test, { account, world }) {
      refuseSharedIn(test, account);
      unrelate(world, test.testId);
    },
  });

export const testRoutes: Route[] = [
  {
    method: "GET",
    path: "/tests",
    service: services.tests,
    handle: (context) => ok(listAll(sorted(visibleTests(context).list(), context), context)),
  },
  ...testTypes.flatMap(routesOf),
];
