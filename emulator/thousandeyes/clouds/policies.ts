import { isObject, type Json } from "../../server/json";
import { bodyOf, ok } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { type Fields, flag, needed, shape, shapes, text, word, words } from "../wire/fields";
import { selfOf } from "../wire/links";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { storeOf } from "../world/account";

const action = () => needed(word("include", "exclude"));

const aws: Fields = {
  enabledResourceGroupTypes: needed(
    words(
      ...["cloudfront", "ec2", "eks-ecs", "global-accelerator", "direct-connect", "s3-bucket"],
      ...["network-firewall", "global-network"],
    ),
  ),
  enabledRegions: needed({ kind: "texts" }),
  enabledCloudtrail: needed(flag()),
};

const azure: Fields = {
  enabledResourceGroupTypes: needed(
    words("afd", "security", "express-route", "virtual-wan", "traffic-manager", "networking"),
  ),
  subscriptionsPolicy: needed(
    shape({
      rules: needed(
        shapes({
          field: needed(word("subscription-id", "subscription-name")),
          pattern: needed(text()),
          action: action(),
        }),
      ),
      defaultAction: action(),
    }),
  ),
};

interface Policy {
  id: string;
  settings: Json;
}

/** R217: settings that every account group has; these are the first ones (decided). `always` is enabled in any case. */
function routesOf(path: string, fields: Fields, always: string, first: Json): Route[] {
  const store = storeOf<Policy>("id");
  const read = (context: RequestContext) => ({
    ...(store(context).find("policy")?.settings ?? first),
    _links: selfOf(context, `/v7${path}`),
  });
  const write = (context: RequestContext) => {
    const sent = inShape(fields, bodyOf(context), context.world.on, invalidValue);
    const { rules } = isObject(sent.subscriptionsPolicy) ? sent.subscriptionsPolicy : {};
    if (Array.isArray(rules) && rules.length > 10) throw invalidValue("subscriptionsPolicy.rules");
    const settings = Object.fromEntries(Object.entries(sent).filter(([key]) => key in fields));
    const groups = settings.enabledResourceGroupTypes as string[];
    settings.enabledResourceGroupTypes = [...new Set([...groups, always])];
    store(context).save({ id: "policy", settings });
    return read(context);
  };
  return [
    { method: "GET", path, service: services.tests, handle: (context) => ok(read(context)) },
    { method: "PUT", path, service: services.tests, handle: (context) => ok(write(context)) },
  ];
}

export const policyRoutes: Route[] = [
  ...routesOf("/cloud-insights/integration/aws/policy/settings", aws, "ec2", {
    ...{ enabledResourceGroupTypes: ["ec2"], enabledRegions: ["us-east-1"], enabledCloudtrail: false },
  }),
  ...routesOf("/cloud-insights/integration/azure/policy/settings", azure, "networking", {
    enabledResourceGroupTypes: ["networking"],
    subscriptionsPolicy: { rules: [], defaultAction: "include" },
  }),
];
