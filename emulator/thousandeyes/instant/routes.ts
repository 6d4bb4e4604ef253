import { param, type Reply } from "../../server/request";
import { showTest } from "../tests/show";
import type { TestType } from "../tests/type";
import { testTypes } from "../tests/types";
import type { RequestContext, Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { limited, type OwnLimit } from "../wire/own-limit";
import { services } from "../wire/services";
import type { World } from "../world/world";
import { createInstant, instantTests, run } from "./instant-test";

/** R228: 24 a minute, whether they are made or run again; the reset is in seconds since 1970, like that of all calls. */
const limitOf = ({ instantRate }: World): OwnLimit => ({
  rate: instantRate,
  prefix: "x-instant-test-rate-limit",
  reset: (rate) => Math.floor(rate.status().resetAt / 1000),
});

const paced = (context: RequestContext, reply: () => Reply): Reply =>
  context.world.on("R228") ? limited(limitOf(context.world), reply) : reply();

function create(type: TestType, context: RequestContext): Reply {
  const test = instantTests(context).save(createInstant(type, context));
  return {
    status: 201,
    body: showTest(test, context, expansions(context)),
    location: `/tests/${type.name}/${test.testId}`,
  };
}

/** Scheduled tests run by themselves: to run one now is a 404 (decided). */
function runAgain(context: RequestContext): Reply {
  const test = instantTests(context).find(param(context, "testId"));
  if (test === undefined) throw services.tests.notFound(context, param(context, "testId"));
  run(test, context);
  return { status: 200 };
}

export const instantRoutes: Route[] = [
  // BGP is not measured by agents.
  ...testTypes
    .filter(({ name }) => name !== "bgp")
    .map(
      (type): Route => ({
        method: "POST",
        path: `/tests/${type.name}/instant`,
        service: services.tests,
        handle: (context) => paced(context, () => create(type, context)),
      }),
    ),
  {
    method: "POST",
    path: "/tests/:testId/run",
    service: services.tests,
    needsNoBody: true,
    handle: (context) => paced(context, () => runAgain(context)),
  },
];
