import type { Json } from "../../server/json";
import type { World } from "../world";

const THINGS = ["monitors", "devices", "alert-rules", "alert-channels", "alert-events"];

/** The one user there is. */
export const userOf = ({ settings }: World, email = settings.email ?? "admin@example.com"): Json => ({
  id: 1,
  name: "Emulated User",
  email,
  roles: ["admin"],
  permissions: THINGS.flatMap((thing) => [`${thing}.view`, `${thing}.manage`]),
});
