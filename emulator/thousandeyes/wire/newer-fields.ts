import type { Json } from "../../server/json";
import type { World } from "../world/world";

/** Of a body, the fields that a newer API knows: kept as they are sent, and gone after a write without them. */
export const newerFields = (body: Json, { settings }: World): Json =>
  Object.fromEntries(settings.newerFields.filter((name) => body[name] != null).map((name) => [name, body[name]]));
