import { crud } from "../../server/crud";
import { bodyOf } from "../../server/request";
import { checkSchema } from "../wire/check-schema";
import type { RequestContext, Route } from "../wire/context";
import { text, texts } from "../wire/fields";
import { listOf } from "../wire/lists";
import { wrongs } from "../wire/refusals";
import { services } from "../wire/services";
import { storeOf } from "../world/account";

/** A stored group of interfaces. */
interface InterfaceGroup {
  groupId: string;
  groupName: string;
  ipAddresses: string[];
}

const service = services.tests;

/** A PUT replaces; a group needs a name (decided). */
function write(context: RequestContext, before?: InterfaceGroup): InterfaceGroup {
  const { on, ids } = context.world;
  const body = bodyOf(context);
  checkSchema({ groupName: text(), ipAddresses: texts() }, body, on);
  if (typeof body.groupName !== "string" || body.groupName === "") {
    throw wrongs(["Error in field groupName : It is required"]);
  }
  return {
    groupId: before?.groupId ?? ids.next("interfaceGroup"),
    groupName: body.groupName,
    ipAddresses: Array.isArray(body.ipAddresses) ? body.ipAddresses.map(String) : [],
  };
}

const show = (group: InterfaceGroup, context: RequestContext) => ({
  aid: context.account.aid,
  ...group,
  rdnsRegexes: [],
});

/** R216: a group is only in the list. */
const unlessHidden = (route: Route): Route =>
  route.method === "GET" && route.path.endsWith("/:id")
    ? {
        ...route,
        handle: (context) => {
          if (context.world.on("R216")) throw service.notFound(context, "");
          return route.handle(context);
        },
      }
    : route;

export const interfaceGroupRoutes: Route[] = crud<RequestContext, InterfaceGroup>({
  path: "/network/path-vis/interface-groups",
  ...{ service, store: storeOf<InterfaceGroup>("groupId"), write, show },
  list: listOf("pathVisInterfaceGroups", show),
}).map(unlessHidden);
