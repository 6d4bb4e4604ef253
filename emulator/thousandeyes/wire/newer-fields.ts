import type { Json } from "../../server/json";
import type { World } from "../world/world";

/** The fields of a body that only a newer API knows: stored as sent, and lost after a write without them. */
export const newerFields = (body: Json, { settings }: World): Json =>
  Object.fromEntries(settings.newerFields.filter((name) => body[name] != null).map((name) => [name, body[name]]));
