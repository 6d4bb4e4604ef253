import { Refusal } from "../../server/refusal";
import { bodyOf, ok, param } from "../../server/request";
import { emulatedDevices } from "../seeds/read-only";
import type { RequestContext, Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { needed, whole, word } from "../wire/fields";
import { selfOfList } from "../wire/links";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { storeOf } from "../world/account";

type Device = (typeof emulatedDevices)[number];

const path = "/emulated-devices";
const service = services.agents;

/** R012: the organisation has them, not an account group. */
const made = storeOf<Device>("id");
const all = (context: RequestContext): Device[] => [...emulatedDevices, ...made(context).list()];

/** The user agent of a device shows in the list only with `expand`; in the answer to a create it does (decided). */
const show = ({ userAgent, ...device }: Device, isWide: boolean) => ({
  ...device,
  ...(isWide ? { availableUserAgents: [userAgent], defaultUserAgentTemplate: userAgent } : {}),
});

const deviceFields = {
  category: needed(word("desktop", "laptop", "phone", "tablet")),
  width: needed(whole(50, 9999)),
  height: needed(whole(50, 9999)),
};

/** Its name and code are made of the size (decided). Two may be alike (decided). */
function create(context: RequestContext) {
  const { category, width, height } = inShape(deviceFields, bodyOf(context), context.world.on, invalidValue);
  const device = made(context).save({
    id: context.world.ids.from(281474976710900),
    name: `Custom ${category} ${width}x${height}`,
    codeName: `CUSTOM_${width}_${height}`,
    ...{ category: String(category), width: Number(width), height: Number(height) },
    userAgent: emulatedDevices[0]?.userAgent ?? "",
  });
  return { status: 201, body: show(device, true) };
}

/** R216: a device has no address of its own. */
function one(context: RequestContext): Device {
  const device = all(context).find(({ id }) => id === param(context, "id"));
  if (context.world.on("R216") || !device) throw new Refusal(404, "404 Not Found");
  return device;
}

export const deviceRoutes: Route[] = [
  {
    ...{ method: "GET", path, service },
    handle: (context) => {
      const isWide = expansions(context).has("user-agent");
      return ok({ emulatedDevices: all(context).map((device) => show(device, isWide)), _links: selfOfList(context) });
    },
  },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: `${path}/:id`, service, handle: (context) => ok(show(one(context), true)) },
];
